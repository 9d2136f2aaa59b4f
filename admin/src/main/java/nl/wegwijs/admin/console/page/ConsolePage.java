package nl.wegwijs.admin.console.page;

import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// A page of the console: what it shows, in the frame that all of them have.
public interface ConsolePage extends Page {
    Frame frame();

    @Override
    default Language language() {
        return frame().language();
    }
}
