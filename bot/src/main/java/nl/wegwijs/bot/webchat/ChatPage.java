package nl.wegwijs.bot.webchat;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// The chat itself.
///
/// @param chatKey    differs from one chat of this browser to the next; `""` while there is none
/// @param isHidden   the chat was left in a hurry and shows only when asked for
/// @param isNew      nobody has said anything yet
record ChatPage(
        Language language,
        String chatKey,
        long lastId,
        List<MessageView> messages,
        boolean hasEarlier,
        Optional<MessageView> lastWord,
        boolean isNew,
        boolean isHidden,
        List<LanguageName> languages,
        String formId)
        implements Page {

    ChatPage {
        messages = List.copyOf(messages);
        languages = List.copyOf(languages);
    }

    boolean isOpen() {
        return !isHidden;
    }
}
