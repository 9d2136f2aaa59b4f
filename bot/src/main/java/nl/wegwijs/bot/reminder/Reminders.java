package nl.wegwijs.bot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.content.SocialeKaart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said of our own accord, to people who asked for it, once, in time and within the allowed hours.
///
/// Each step that lies ahead of a person is a row. Whenever something changes about a person ([#replan]) the
/// rows are made equal to what the [Planner] says now; a row that was sent stays, and is never planned again.
/// Sending a row and planning what follows from it happen in one transaction, so that a restart neither loses
/// nor doubles anything.
public final class Reminders {
    /// Why a reminder is suppressed: the person asked for no more messages, or has blocked us.
    public static final String STOPPED = "stopped";

    public static final String BLOCKED = "blocked";
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int BATCH = 100;
    private static final Duration TRY_AGAIN = Duration.ofHours(1);

    private final Database database;
    private final Texts texts;
    private final Supplier<SocialeKaart> kaart;
    private final Function<Stores, IitRules> rules;
    private final InstantSource clock;
    private final Bell bell;
    private final Consumer<String> wakeOutbox;

    public Reminders(
            Database database,
            Texts texts,
            Supplier<SocialeKaart> kaart,
            Function<Stores, IitRules> rules,
            InstantSource clock,
            Bell bell,
            Consumer<String> wakeOutbox) {
        this.database = database;
        this.texts = texts;
        this.kaart = kaart;
        this.rules = rules;
        this.clock = clock;
        this.bell = bell;
        this.wakeOutbox = wakeOutbox;
    }

    /// The person wants no more messages: nothing that is planned will be sent.
    public void stop(Stores stores, Chat chat, Instant now) {
        stores.chats().markStopped(chat.id(), now);
        stores.reminders().suppressAll(chat.newcomerId(), STOPPED, now);
    }

    /// What was suppressed for this reason holds again: the person wants messages, or can be reached once more.
    public void resume(Stores stores, Chat chat, String why, Instant now) {
        var tomorrow = LocalDate.ofInstant(now, Dates.AMSTERDAM).plusDays(1);
        stores.reminders().resumeAll(chat.newcomerId(), why, Work.firstMoment(tomorrow));
        replan(stores, chat.newcomerId(), now);
    }

    /// Makes what is planned for this person equal to what follows from what we know now.
    public void replan(Stores stores, long newcomerId, Instant now) {
        var chats = stores.chats().ofNewcomer(newcomerId);
        if (!chats.isEmpty() && Work.isReachable(chats.getFirst())) {
            var work = work(stores, now);
            var rows = stores.reminders().ofNewcomer(newcomerId);
            work.replan(chats.getFirst(), rows, work.steps(newcomerId, rows));
        }
    }

    /// Looks again at everybody of this gemeente, a hundred at a time: its rules have changed.
    public void replanAll(String gemeente) {
        long after = 0;
        List<Long> page;
        do {
            var from = after;
            page = database.read(stores -> stores.consents().newcomersWith(Facts.CONSENT_IIT, from, BATCH));
            for (var newcomerId : page) {
                database.update(stores -> replanIn(stores, gemeente, newcomerId));
                after = newcomerId;
            }
        } while (page.size() == BATCH);
    }

    private void replanIn(Stores stores, String gemeente, long newcomerId) {
        if (stores.newcomers().get(newcomerId).gemeente().equals(gemeente)) {
            replan(stores, newcomerId, clock.instant());
        }
    }

    /// Sends what is due; called by the job every minute, and safe to call at any time.
    public int sendDue() {
        var now = clock.instant();
        if (!SendingHours.firstAllowed(now).equals(now)) {
            return 0;
        }
        int sent = 0;
        var done = new Done(0, 0, Set.of(), Set.of());
        do {
            done = database.write(stores -> sendBatch(stores, now));
            done.channels().forEach(wakeOutbox);
            done.bells().forEach(bell::ring);
            sent += done.sent();
        } while (done.looked() == BATCH);
        return sent;
    }

    private Done sendBatch(Stores stores, Instant now) {
        var work = work(stores, now);
        var channels = new TreeSet<String>();
        var bells = new HashSet<String>();
        var due = stores.reminders().due(now, BATCH);
        int sent = 0;
        for (var reminder : due) {
            var channel = sendOrPutOff(stores, work, reminder, now);
            if (channel.isPresent()) {
                sent++;
                channels.add(channel.get());
                bells.add(Bell.chat(reminder.chatId()));
            }
        }
        return new Done(due.size(), sent, channels, bells);
    }

    /// One person's trouble must not hold up the others.
    private Optional<String> sendOrPutOff(Stores stores, Work work, Reminder reminder, Instant now) {
        try {
            return database.write(unused -> work.send(reminder));
        } catch (RuntimeException bug) {
            LOG.error("reminder {} could not be sent", reminder.id(), bug);
            stores.reminders().move(reminder.id(), now.plus(TRY_AGAIN));
            return Optional.empty();
        }
    }

    private record Done(int looked, int sent, Set<String> channels, Set<String> bells) {}

    Work work(Stores stores, Instant now) {
        return new Work(texts, kaart.get(), rules.apply(stores), stores, now);
    }
}
