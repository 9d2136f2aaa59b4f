package nl.wegwijs.bot.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;

/// Every kind of data has a clock; this deletes what has run out. Run daily, and harmless to run again.
public final class Retention {
    private static final int BATCH = 500;

    private final Database database;
    private final InstantSource clock;
    private final Periods periods;

    /// How long each kind is kept. The defaults are a proposal that the gemeente's archivist and privacy officer
    /// confirm.
    ///
    /// @param messages        what was said in chats
    /// @param closedHandoffs  the question and notes of a closed hand-off; the empty row stays, to be counted
    /// @param endedReminders  a reminder that was sent or suppressed: one cycle and a year
    /// @param silentPeople    who said nothing for so long, and for whom nothing is planned or open
    /// @param receivedMarks   by which a message that comes twice is known
    public record Periods(
            Duration messages,
            Duration closedHandoffs,
            Duration endedReminders,
            Duration silentPeople,
            Duration receivedMarks) {
        public static final Periods DEFAULT = new Periods(
                Duration.ofDays(30),
                Duration.ofDays(183),
                Duration.ofDays(730),
                Duration.ofDays(30),
                Duration.ofDays(60));
    }

    public Retention(Database database, InstantSource clock, Periods periods) {
        this.database = database;
        this.clock = clock;
        this.periods = periods;
    }

    public void run() {
        var now = clock.instant();
        database.update(stores -> {
            stores.messages().deleteBefore(now.minus(periods.messages()));
            stores.outbox().deleteEndedBefore(now.minus(periods.messages()));
            stores.messages().forgetReceivedBefore(now.minus(periods.receivedMarks()));
            stores.handoffs().emptyClosedBefore(now.minus(periods.closedHandoffs()));
            stores.reminders().deleteEndedBefore(now.minus(periods.endedReminders()));
            stores.gaps().deleteBefore(now.minus(periods.closedHandoffs()));
        });
        for (var newcomerId : silent(now)) {
            database.update(stores -> stores.newcomers().deleteEverything(newcomerId, now));
        }
    }

    private List<Long> silent(Instant now) {
        return database.read(stores -> {
            var silent = new ArrayList<Long>();
            for (var newcomerId : stores.newcomers().silentSince(now.minus(periods.silentPeople()), BATCH)) {
                if (!isWaitedFor(stores, newcomerId)) {
                    silent.add(newcomerId);
                }
            }
            return silent;
        });
    }

    /// Somebody who asked for a reminder, or whose question is still open, is not forgotten.
    private static boolean isWaitedFor(Stores stores, long newcomerId) {
        var isReminded = stores.reminders().ofNewcomer(newcomerId).stream()
                .anyMatch(reminder -> reminder.state().equals("planned"));
        return isReminded
                || stores.chats().ofNewcomer(newcomerId).stream()
                        .anyMatch(
                                chat -> stores.handoffs().openOfChat(chat.id()).isPresent());
    }
}
