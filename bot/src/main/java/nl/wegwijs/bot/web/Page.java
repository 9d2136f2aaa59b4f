package nl.wegwijs.bot.web;

import nl.wegwijs.knowledge.language.Language;

/// What a template shows. Every name in the template must be a component of the record (or of what it holds).
public interface Page {
    /// The path below `templates`, without its ending: `chat/chat`, `console/inbox`.
    String template();

    /// Of the page itself; fragments in another language carry their own `lang` and `dir`.
    Language language();
}
