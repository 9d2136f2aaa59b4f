package nl.wegwijs.bot.inbox;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.dialogue.Action;
import nl.wegwijs.bot.dialogue.Conversation;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.dialogue.Dialogue;
import nl.wegwijs.bot.dialogue.Turn;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.privacy.NumberMask;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.knowledge.understanding.Knowledge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one way in. When [#receive] returns, the message, the answer and all that follows from it are on disk: only
/// then may a channel acknowledge it. A message that is received twice is handled once.
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Database database;
    private final Supplier<Knowledge> knowledge;
    private final Texts texts;
    private final Effects effects;
    private final Function<Stores, IitRules> rules;
    private final InstantSource clock;
    private final Bell bell;
    private final Consumer<String> wakeOutbox;

    /// `wakeOutbox` is told the channel's id when there is something to send.
    public Inbox(
            Database database,
            Supplier<Knowledge> knowledge,
            Texts texts,
            Effects effects,
            Function<Stores, IitRules> rules,
            InstantSource clock,
            Bell bell,
            Consumer<String> wakeOutbox) {
        this.database = database;
        this.knowledge = knowledge;
        this.texts = texts;
        this.effects = effects;
        this.rules = rules;
        this.clock = clock;
        this.bell = bell;
        this.wakeOutbox = wakeOutbox;
    }

    /// @return false when this message was handled before
    public boolean receive(Incoming incoming) {
        var heard = Heard.of(incoming);
        var dialogue = new Dialogue(
                knowledge.get(), texts, database.read(rules), LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM));
        var before = conversationAt(incoming);
        var expected = decide(dialogue, before, heard);
        var handled = handledOrApologized(incoming, heard, dialogue, before, expected);
        handled.ifPresent(bells -> {
            wakeOutbox.accept(incoming.channel());
            bells.forEach(bell::ring);
        });
        return handled.isPresent();
    }

    /// Deciding takes a millisecond, too long to hold the one writer: it is done before, on what the chat
    /// looked like then, and done again only if the chat has changed meanwhile.
    private Conversation conversationAt(Incoming incoming) {
        return database.read(stores -> stores.chats()
                .find(incoming.channel(), incoming.address())
                .map(chat -> Conversations.read(stores, chat))
                .orElseGet(Conversations::unknownPerson));
    }

    /// When the effects of one message cannot be written down, none of them stays: the message is stored and the
    /// person gets an apology. When that cannot be written either, the trouble lies elsewhere: the channel tries
    /// again.
    private Optional<List<String>> handledOrApologized(
            Incoming incoming, Heard heard, Dialogue dialogue, Conversation before, Turn expected) {
        try {
            return database.write(stores -> handle(stores, incoming, heard, dialogue, before, expected));
        } catch (RuntimeException failed) {
            if (expected.actions().isEmpty() || expected.actions().contains(new Action.ForgetWords())) {
                throw failed;
            }
            LOG.error("the effects of {} on {} could not be stored", incoming.externalId(), incoming.channel(), failed);
            return database.write(
                    stores -> handle(stores, incoming, heard, dialogue, before, dialogue.apologizing(before)));
        }
    }

    private Optional<List<String>> handle(
            Stores stores, Incoming incoming, Heard heard, Dialogue dialogue, Conversation before, Turn expected) {
        if (stores.messages().isKnown(incoming.channel(), incoming.externalId())) {
            return Optional.empty();
        }
        var now = clock.instant();
        var chat = stores.chats().getOrCreate(incoming.channel(), incoming.address(), now);
        var conversation = Conversations.read(stores, chat);
        var turn = conversation.equals(before) ? expected : decide(dialogue, conversation, heard);
        heard.store(stores, chat, incoming, turn);
        effects.reachable(stores, chat, now);
        return Optional.of(effects.carryOut(stores, chat, conversation, turn, now));
    }

    /// A mistake of ours must not keep a message from being stored: the person is told, and staff find it in
    /// the log.
    private static Turn decide(Dialogue dialogue, Conversation conversation, Heard heard) {
        try {
            var turn = dialogue.answer(conversation, heard.content());
            return heard.masked() ? dialogue.sayingWhatWasCovered(turn) : turn;
        } catch (RuntimeException bug) {
            LOG.error(
                    "no answer could be decided in step {}",
                    conversation.step().getClass().getSimpleName(),
                    bug);
            return dialogue.apologizing(conversation);
        }
    }

    /// What arrived, with personal numbers covered: nothing else is ever stored or decided on.
    record Heard(Incoming.Content content, String words, String kind, boolean masked) {
        static Heard of(Incoming incoming) {
            return switch (incoming.content()) {
                case Incoming.Start start -> new Heard(start, "", "start", false);
                case Incoming.Press press ->
                    new Heard(press, NumberMask.cover(press.data()).text(), "press", false);
                case Incoming.Unreadable unreadable -> new Heard(unreadable, "", unreadable.kind(), false);
                case Incoming.Text text -> {
                    var covered = NumberMask.cover(text.text());
                    var isTooLong = text.text().length() > Dialogue.LONGEST_TEXT;
                    yield new Heard(
                            new Incoming.Text(covered.text()),
                            isTooLong ? "" : covered.text(),
                            isTooLong ? "too-long" : "text",
                            covered.any());
                }
            };
        }

        /// The words of a crisis do not stay.
        void store(Stores stores, Chat chat, Incoming incoming, Turn turn) {
            var kept = turn.actions().contains(new Action.ForgetWords()) ? "" : words;
            stores.messages()
                    .addIncoming(
                            chat.id(),
                            incoming.channel(),
                            incoming.externalId(),
                            turn.next().language().tag(),
                            kept,
                            kind,
                            incoming.at());
        }
    }
}
