package nl.wegwijs.bot.standin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.inbox.Effects;
import nl.wegwijs.bot.inbox.Inbox;
import nl.wegwijs.bot.inbox.PersonalData;
import nl.wegwijs.bot.reminder.IitRulebook;
import nl.wegwijs.bot.reminder.PersonalNews;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.message.Message;
import nl.wegwijs.db.outbox.OutboxRow;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// The bot with its real parts, the shipped sociale kaart and a real database, on a clock that stands still.
/// Nothing is sent by itself: what it would send lies in the outbox.
public final class RunningBot implements AutoCloseable {
    public static final String CHANNEL = "terminal";

    public final SettableClock clock;
    public final Database database;
    public final Texts texts = Texts.load("bot", "reminder");
    public final Bell bell = new Bell();
    public final List<String> rung = new CopyOnWriteArrayList<>();
    public final List<String> woken = new CopyOnWriteArrayList<>();
    public final IitRulebook rules = new IitRulebook();
    public final Handoffs handoffs;
    public final Reminders reminders;
    public final Inbox inbox;
    private int lastExternalId;

    private RunningBot(Path folder, SettableClock clock, Supplier<Knowledge> knowledge) {
        this.clock = clock;
        this.database = Database.open(folder);
        this.handoffs = new Handoffs(database, texts, clock, bell, woken::add);
        this.reminders = new Reminders(database, texts, () -> knowledge.get().kaart(), rules, clock, bell, woken::add);
        var effects = new Effects(
                handoffs,
                reminders,
                new PersonalNews(reminders, () -> knowledge.get().kaart(), texts),
                new PersonalData(texts));
        this.inbox = new Inbox(database, knowledge, texts, effects, rules, clock, bell, woken::add);
        bell.listen(rung::add);
    }

    public static RunningBot open(Path folder) {
        return open(folder, SettableClock.at("2026-05-04T10:00"));
    }

    public static RunningBot open(Path folder, SettableClock clock) {
        return open(folder, clock, RunningBot::knowledge);
    }

    public static RunningBot open(Path folder, SettableClock clock, Supplier<Knowledge> knowledge) {
        return new RunningBot(folder, clock, knowledge);
    }

    /// The shipped sociale kaart, built once for all tests.
    public static Knowledge knowledge() {
        return Shipped.KNOWLEDGE;
    }

    public boolean says(String address, String text) {
        return receives(address, new Incoming.Text(text));
    }

    public boolean presses(String address, String data) {
        return receives(address, new Incoming.Press(data));
    }

    public boolean receives(String address, Incoming.Content content) {
        return inbox.receive(incoming(address, "message-" + ++lastExternalId, content));
    }

    public Incoming incoming(String address, String externalId, Incoming.Content content) {
        return new Incoming(CHANNEL, address, externalId, content, clock.instant());
    }

    /// Past the first questions: a language, a gemeente, and no question open.
    public Chat settledIn(String address, String language, String gemeente) {
        receives(address, new Incoming.Start("", language));
        presses(address, "gem:" + gemeente);
        return chat(address);
    }

    public Chat chat(String address) {
        return database.read(stores -> stores.chats().find(CHANNEL, address).orElseThrow());
    }

    public List<OutboxRow> outbox(String address) {
        return database.read(stores -> stores.outbox().ofChatAfter(chat(address).id(), 0));
    }

    /// Everything that was said to this person, oldest first.
    public List<Reply> replies(String address) {
        return outbox(address).stream()
                .map(row -> ReplyJson.read(row.replyJson()))
                .toList();
    }

    public Reply lastReply(String address) {
        return replies(address).getLast();
    }

    public Handoff handoff(String address) {
        return database.read(
                stores -> stores.handoffs().openOfChat(chat(address).id()).orElseThrow());
    }

    /// What this person sent and what of it was stored, oldest first.
    public List<Message> heard(String address) {
        return database.read(stores -> stores.messages().ofChat(chat(address).id(), 0, 10_000)).stream()
                .filter(message -> message.direction().equals("in"))
                .toList();
    }

    public boolean isKnown(String address) {
        return database.read(stores -> stores.chats().find(CHANNEL, address).isPresent());
    }

    /// What waits for the regievoerders of this gemeente.
    public List<Handoff> waitingIn(String gemeente) {
        return database.read(stores -> stores.handoffs().inbox(gemeente));
    }

    public Map<String, List<Map<String, String>>> everythingAbout(String address) {
        return database.read(
                stores -> stores.newcomers().everythingAbout(chat(address).newcomerId()));
    }

    public List<Reminder> reminders(String address) {
        return database.read(
                stores -> stores.reminders().ofNewcomer(chat(address).newcomerId()));
    }

    public Staff hire(String name, String role, String gemeente) {
        var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.nl";
        return database.write(stores -> stores.staff()
                .get(stores.staff().create(name, email, "", Set.of(role), gemeente, "nl", clock.instant())));
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Shipped {
        static final Knowledge KNOWLEDGE = Knowledge.build(ContentFiles.shipped(), java.util.Set.of("noord-drenthe"));
    }
}
