package nl.wegwijs.bot.webchat;

import java.util.List;
import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// New messages, for a page that is open.
record MessagesFragment(Language language, List<MessageView> messages) implements Page {}
