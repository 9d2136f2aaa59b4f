package nl.wegwijs.bot.webchat;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.message.Message;
import nl.wegwijs.knowledge.language.Language;

/// What a page reads of its chat.
final class Reading {
    /// Enough to see what one talked about; the rest is one tap away, for people who pay for their data.
    static final int RECENT = 40;

    private static final int ALL = 2_000;
    /// How far back the label of a pressed button is looked for.
    private static final int CONTEXT = 60;

    private final Database database;
    private final MessageViews views;
    private final List<Language> languages;
    private final InstantSource clock;

    Reading(Database database, MessageViews views, List<Language> languages, InstantSource clock) {
        this.database = database;
        this.views = views;
        this.languages = List.copyOf(languages);
        this.clock = clock;
    }

    /// @param hasEarlier there is more before the first message here
    record History(List<MessageView> messages, long lastId, boolean hasEarlier) {}

    Optional<Chat> findChat(ChatToken token) {
        return findChat(token.address());
    }

    Optional<Chat> findChat(String address) {
        return database.read(stores -> stores.chats().find(WebChat.ID, address));
    }

    /// The page's own language: the chat's, where we have texts for it.
    Language languageOf(Chat chat) {
        return Language.find(chat.language()).filter(languages::contains).orElse(Language.EN);
    }

    History history(Chat chat, boolean all) {
        var messages = latest(chat, all ? ALL : RECENT + 1);
        var hasEarlier = !all && messages.size() > RECENT;
        var shown = hasEarlier ? messages.subList(1, messages.size()) : messages;
        var lastId = messages.isEmpty() ? 0 : messages.getLast().id();
        return new History(views.of(shown, languageOf(chat), today()), lastId, hasEarlier);
    }

    /// What came after message `id`; empty when that is so much that the page had better begin again.
    Optional<List<MessageView>> after(Chat chat, long id) {
        if (database.read(stores -> stores.messages().ofChat(chat.id(), id, 1)).isEmpty()) {
            return Optional.of(List.of());
        }
        var messages = latest(chat, CONTEXT);
        if (messages.size() == CONTEXT && messages.getFirst().id() > id) {
            return Optional.empty();
        }
        return Optional.of(views.of(messages, languageOf(chat), today()).stream()
                .filter(message -> message.id() > id)
                .toList());
    }

    MessageView lastWord(Reply reply) {
        return views.lastWord(reply);
    }

    private List<Message> latest(Chat chat, int most) {
        return database.read(stores -> stores.messages().latestOfChat(chat.id(), most));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM);
    }
}
