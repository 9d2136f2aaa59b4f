package nl.wegwijs.bot.handoff;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.Action;
import nl.wegwijs.bot.dialogue.Conversation;
import nl.wegwijs.bot.dialogue.Memory;
import nl.wegwijs.bot.dialogue.Mode;
import nl.wegwijs.bot.dialogue.Step;
import nl.wegwijs.bot.outbox.Speaker;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.language.Language;

/// A question passes from the assistant to a regievoerder of the person's gemeente, and back.
///
/// Open, taken, closed. Opening and everything that a person writes happens in the transaction of the message; what
/// staff do happens in one of its own.
public final class Handoffs {
    /// From a setting of the municipality: picked up within two working days.
    static final int WORKING_DAYS = 2;

    private static final String CONSENT = "handoff";

    private final Database database;
    private final Texts texts;
    private final InstantSource clock;
    private final Bell bell;
    private final Consumer<String> wakeOutbox;

    public Handoffs(Database database, Texts texts, InstantSource clock, Bell bell, Consumer<String> wakeOutbox) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
        this.bell = bell;
        this.wakeOutbox = wakeOutbox;
    }

    public List<String> open(
            Stores stores, Chat chat, Conversation conversation, Action.OpenHandoff open, Instant now) {
        if (stores.handoffs().openOfChat(chat.id()).isPresent()) {
            return List.of();
        }
        var gemeente = conversation.gemeente().orElseThrow();
        stores.consents()
                .give(
                        chat.newcomerId(),
                        CONSENT,
                        open.words(),
                        conversation.language().tag(),
                        now);
        open(stores, chat, gemeente, conversation.language(), open.question(), open.topicId(), "newcomer", now);
        return List.of(Bell.handoffsOf(gemeente));
    }

    /// A volunteer hands over the person who stands at the desk. `consentWords` were read to them, and they said yes.
    ///
    /// @param address of the chat that the person opens on their own phone, where the answer comes
    public record AtDesk(
            String channel,
            String address,
            String gemeente,
            Language language,
            String question,
            String topicId,
            String consentWords,
            String gemeenteName) {}

    public void openAtDesk(AtDesk desk, Staff volunteer) {
        database.update(stores -> {
            var now = clock.instant();
            var chat = stores.chats().getOrCreate(desk.channel(), desk.address(), now);
            var memory = new Memory(new Step.Idle(), desk.topicId(), "", true);
            stores.chats().save(chat.id(), desk.language().tag(), Mode.WAITING.tag(), memory.write(), now);
            stores.newcomers().saveGemeente(chat.newcomerId(), desk.gemeente());
            stores.consents()
                    .give(
                            chat.newcomerId(),
                            CONSENT,
                            desk.consentWords(),
                            desk.language().tag(),
                            now);
            open(
                    stores,
                    chat,
                    desk.gemeente(),
                    desk.language(),
                    desk.question(),
                    desk.topicId(),
                    "volunteer:" + volunteer.id(),
                    now);
            var said = texts.say(desk.language(), "human.sent", Map.of("gemeente", desk.gemeenteName()));
            Speaker.say(stores, chat, new Reply.Say(desk.language(), said, List.of()), "dialogue", now);
        });
        wakeOutbox.accept(desk.channel());
        bell.ring(Bell.handoffsOf(desk.gemeente()));
    }

    /// Goes to the regievoerder of that gemeente who is present and has the fewest open; with nobody present it waits
    /// in
    /// the gemeente's inbox for whoever comes first.
    private static void open(
            Stores stores,
            Chat chat,
            String gemeente,
            Language language,
            String question,
            String topicId,
            String openedBy,
            Instant now) {
        stores.handoffs()
                .open(new Handoff.Opening(
                        chat.id(),
                        chat.newcomerId(),
                        gemeente,
                        language.tag(),
                        question,
                        topicId,
                        now,
                        regievoerderWithFewestOpen(stores, gemeente),
                        openedBy,
                        now,
                        WorkingDays.after(now, WORKING_DAYS)));
    }

    /// The person deleted their data or thought better of it.
    public List<String> withdraw(Stores stores, Chat chat, Instant now) {
        return stores.handoffs()
                .openOfChat(chat.id())
                .map(handoff -> {
                    stores.handoffs().withdraw(handoff.id(), "withdrawn", now);
                    return List.of(Bell.handoffsOf(handoff.gemeente()));
                })
                .orElse(List.of());
    }

    /// Something was said in a chat that a hand-off is open for: its reader's page must know.
    public Optional<String> heard(Stores stores, Chat chat) {
        return stores.handoffs().openOfChat(chat.id()).map(handoff -> Bell.handoffsOf(handoff.gemeente()));
    }

    /// @return false when somebody else was first
    public boolean take(long handoffId, Staff staff) {
        return change(handoffId, (stores, handoff, chat, now) -> take(stores, handoff, chat, staff, now));
    }

    /// Answering an open hand-off takes it. @return false when somebody else has it, or it is closed
    public boolean reply(long handoffId, Staff staff, String text) {
        return change(handoffId, (stores, handoff, chat, now) -> {
            if (!isWith(handoff, staff) && !take(stores, handoff, chat, staff, now)) {
                return false;
            }
            var language = Language.find(staff.language()).orElse(Language.NL);
            Speaker.say(
                    stores,
                    chat,
                    new Reply.FromHuman(language, staff.name(), text, List.of()),
                    "staff:" + staff.id(),
                    now);
            return true;
        });
    }

    /// `outcome` is one of [Outcome]; the person is told, and the assistant has the conversation again.
    public boolean close(long handoffId, Staff staff, Outcome outcome, String note) {
        return change(handoffId, (stores, handoff, chat, now) -> {
            if (!stores.handoffs().close(handoff.id(), staff.id(), outcome.key(), note, now)) {
                return false;
            }
            stores.chats().saveMode(chat.id(), Mode.BOT.tag());
            var language = languageOf(chat);
            var said = handoff.takenBy().isPresent()
                    ? texts.say(language, "human.closed", Map.of("name", staff.name()))
                    : texts.say(language, "human.closed_nobody");
            Speaker.say(stores, chat, new Reply.Say(language, said, menu(language)), "staff:" + staff.id(), now);
            return true;
        });
    }

    private static Optional<Long> regievoerderWithFewestOpen(Stores stores, String gemeente) {
        var open = stores.handoffs().countsOpenPerStaff(gemeente);
        return stores.staff().presentRegievoerders(gemeente).stream()
                .map(Staff::id)
                .min(Comparator.<Long>comparingInt(id -> open.getOrDefault(id, 0))
                        .thenComparing(id -> id));
    }

    private boolean take(Stores stores, Handoff handoff, Chat chat, Staff staff, Instant now) {
        if (!stores.handoffs().take(handoff.id(), staff.id(), now)) {
            return false;
        }
        stores.chats().saveMode(chat.id(), Mode.HUMAN.tag());
        var language = languageOf(chat);
        var said = texts.say(language, "human.taken", Map.of("name", staff.name()));
        Speaker.say(stores, chat, new Reply.Say(language, said, List.of()), "staff:" + staff.id(), now);
        return true;
    }

    private static boolean isWith(Handoff handoff, Staff staff) {
        return handoff.state().equals("taken") && handoff.takenBy().equals(Optional.of(staff.id()));
    }

    private boolean change(long handoffId, Change change) {
        var bells = new ArrayList<String>();
        var channel = database.write(stores -> {
            var handoff = stores.handoffs().get(handoffId);
            var chat = stores.chats().find(handoff.chatId());
            if (chat.isEmpty() || !change.apply(stores, handoff, chat.get(), clock.instant())) {
                return Optional.<String>empty();
            }
            bells.add(Bell.handoffsOf(handoff.gemeente()));
            bells.add(Bell.chat(chat.get().id()));
            return Optional.of(chat.get().channel());
        });
        channel.ifPresent(wakeOutbox);
        bells.forEach(bell::ring);
        return channel.isPresent();
    }

    private List<Button> menu(Language language) {
        return List.of(new Button.Press(texts.say(language, "menu.menu"), "do:menu", "menu"));
    }

    private static Language languageOf(Chat chat) {
        return Language.find(chat.language()).orElse(Language.NL);
    }

    private interface Change {
        boolean apply(Stores stores, Handoff handoff, Chat chat, Instant now);
    }
}
