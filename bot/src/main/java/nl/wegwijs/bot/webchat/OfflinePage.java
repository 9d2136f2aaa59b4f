package nl.wegwijs.bot.webchat;

import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// What a browser shows without network: that there is none, the last cards, and whom to call.
record OfflinePage(Language language) implements Page {}
