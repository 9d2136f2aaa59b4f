package nl.wegwijs.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.wegwijs.admin.content.LiveKnowledge;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.channel.Channel;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.inbox.Effects;
import nl.wegwijs.bot.inbox.Inbox;
import nl.wegwijs.bot.inbox.PersonalData;
import nl.wegwijs.bot.outbox.OutboxSender;
import nl.wegwijs.bot.outbox.Pace;
import nl.wegwijs.bot.reminder.IitRulebook;
import nl.wegwijs.bot.reminder.PersonalNews;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;

/// All parts of one running Wegwijs, made in order and closed in the opposite order. No container: this is the
/// wiring.
public final class Application implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Map<String, OutboxSender> senders = new ConcurrentHashMap<>();

    final Config config;
    final Clock clock;
    final Database database;
    final LiveKnowledge knowledge;
    final Texts texts = Texts.load("bot", "reminder");
    final Bell bell = new Bell();
    final IitRulebook rules = new IitRulebook();
    final Handoffs handoffs;
    final Reminders reminders;
    final Inbox inbox;

    /// Opens the data folder and puts the parts together; nothing listens or sends yet.
    public Application(Config config, Clock clock) {
        this.config = config;
        this.clock = clock;
        open(FolderLock.of(folder(config)));
        this.database = open(Database.open(config.data()));
        this.knowledge = open(LiveKnowledge.open(database, clock, config.regions()));
        Consumer<String> wake = this::wakeOutbox;
        this.handoffs = new Handoffs(database, texts, clock, bell, wake);
        this.reminders = new Reminders(database, texts, () -> knowledge.get().kaart(), rules, clock, bell, wake);
        var effects = new Effects(
                handoffs,
                reminders,
                new PersonalNews(reminders, () -> knowledge.get().kaart(), texts),
                new PersonalData(texts));
        this.inbox = new Inbox(database, knowledge, texts, effects, rules, clock, bell, wake);
    }

    public Inbox inbox() {
        return inbox;
    }

    public LiveKnowledge knowledge() {
        return knowledge;
    }

    /// What the outbox holds for this channel goes out from now on.
    void add(Channel channel, Pace pace, int workers) {
        var sender = open(new OutboxSender(database, channel, pace, clock, workers));
        senders.put(channel.id(), sender);
        sender.start();
    }

    <T extends AutoCloseable> T open(T part) {
        parts.push(part);
        return part;
    }

    private void wakeOutbox(String channel) {
        var sender = senders.get(channel);
        if (sender != null) {
            sender.wake();
        }
    }

    private static java.nio.file.Path folder(Config config) {
        try {
            return Files.createDirectories(config.data());
        } catch (IOException notPossible) {
            throw new UncheckedIOException("the data folder cannot be made: " + config.data(), notPossible);
        }
    }

    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception stubborn) {
                System.getLogger(Application.class.getName())
                        .log(System.Logger.Level.WARNING, "a part did not close", stubborn);
            }
        }
    }
}
