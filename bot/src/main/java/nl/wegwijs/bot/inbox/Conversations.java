package nl.wegwijs.bot.inbox;

import java.util.Optional;
import nl.wegwijs.bot.dialogue.Conversation;
import nl.wegwijs.bot.dialogue.Memory;
import nl.wegwijs.bot.dialogue.Mode;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.language.Language;

/// From rows to a [Conversation] and back.
final class Conversations {
    private Conversations() {}

    static Conversation unknownPerson() {
        return Conversation.fresh(Language.NL);
    }

    static Conversation read(Stores stores, Chat chat) {
        var newcomer = stores.newcomers().get(chat.newcomerId());
        var memory = Memory.read(chat.step());
        return new Conversation(
                Language.find(chat.language()).orElse(Language.NL),
                memory.languageChosen(),
                newcomer.gemeente().isEmpty() ? Optional.empty() : Optional.of(newcomer.gemeente()),
                Group.find(newcomer.group()).orElse(Group.ANY),
                Mode.of(chat.mode()),
                memory.step(),
                memory.topic(),
                memory.lastQuestion(),
                chat.stoppedAt().isPresent());
    }
}
