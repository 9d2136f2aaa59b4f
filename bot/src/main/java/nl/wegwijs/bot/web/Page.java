package nl.wegwijs.bot.web;

import nl.wegwijs.knowledge.language.Language;

/// All that one page shows, in one language: a record whose template has the same name (`ChatPage` is shown by
/// `chat-page.mustache`). Names of its components are the names in the template.
public interface Page {
    Language language();

    default String template() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
