package nl.wegwijs.bot.webchat;

import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// Somebody opens a chat that a desk prepared, in a browser that has a chat already; or the link is no longer good.
record JoinPage(Language language, String token, boolean isGone) implements Page {
    boolean isReady() {
        return !isGone;
    }
}
