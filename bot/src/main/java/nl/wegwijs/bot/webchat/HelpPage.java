package nl.wegwijs.bot.webchat;

import java.util.List;
import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// Whom to call in danger. Nothing is asked and nothing is stored; a browser keeps it for when there is no network.
record HelpPage(Language language, List<SignalView> signals) implements Page {
    record SignalView(String icon, String lang, String dir, String title, List<String> lines, List<ChoiceView> calls) {}
}
