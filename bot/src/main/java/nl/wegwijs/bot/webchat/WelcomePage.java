package nl.wegwijs.bot.webchat;

import java.util.List;
import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// The front door: who we are, in every language, and the way in. `language` is what the browser asks for.
record WelcomePage(Language language, List<Greeting> greetings) implements Page {
    /// Greets each reader in that reader's language.
    record Greeting(String tag, String dir, String name, String hello, String what, String start) {}
}
