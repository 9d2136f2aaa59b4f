package nl.wegwijs.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.bot.channel.Channel;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.bot.channel.SendResult;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.outbox.OutboxRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what lies in the outbox for one channel: one message at a time for each chat, in order, at the channel's pace.
///
/// A row is claimed before it is sent and marked after. A process that dies in between sends that one message again:
/// at most the one in flight is ever doubled, and none is lost.
public final class OutboxSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final int GIVE_UP_AFTER = 12;

    private final Database database;
    private final Channel channel;
    private final Pace pace;
    private final InstantSource clock;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean open = true;
    private final Thread thread;

    public OutboxSender(Database database, Channel channel, Pace pace, InstantSource clock) {
        this.database = database;
        this.channel = channel;
        this.pace = pace;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("outbox-" + channel.id()).unstarted(this::run);
    }

    /// What a process left claimed when it died is due again.
    public OutboxSender start() {
        database.update(stores -> stores.outbox().releaseClaims(channel.id()));
        thread.start();
        return this;
    }

    /// There may be something to send.
    public void wake() {
        work.release();
    }

    /// Sends all that is due now; for tests and for the terminal.
    public int sendDue() {
        int sent = 0;
        while (sendOne()) {
            sent++;
        }
        return sent;
    }

    private void run() {
        while (open) {
            try {
                if (!sendOne()) {
                    work.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
                    work.drainPermits();
                }
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException bug) {
                LOG.error("outbox of {} stumbled", channel.id(), bug);
                pause(LOOK_AGAIN);
            }
        }
    }

    private boolean sendOne() {
        pauseUntil(pace.nextAny());
        var claimed = claim();
        claimed.ifPresent(row -> {
            if (isTooSoon(row)) {
                return;
            }
            pace.used(row.chatId(), clock.instant());
            settle(row, send(row));
        });
        return claimed.isPresent();
    }

    private Optional<OutboxRow> claim() {
        return database.write(stores -> stores.outbox().claimNext(channel.id(), clock.instant()));
    }

    private boolean isTooSoon(OutboxRow row) {
        var now = clock.instant();
        var next = pace.nextFor(row.chatId(), now);
        if (!next.isAfter(now)) {
            return false;
        }
        database.update(stores -> stores.outbox().postpone(row.id(), next));
        return true;
    }

    private SendResult send(OutboxRow row) {
        try {
            return channel.send(row.address(), ReplyJson.read(row.replyJson()));
        } catch (RuntimeException bug) {
            LOG.error("channel {} could not send outbox row {}", channel.id(), row.id(), bug);
            return new SendResult.RetryLater(backOff(row.attempts()), "a mistake of ours");
        }
    }

    private void settle(OutboxRow row, SendResult result) {
        var now = clock.instant();
        switch (result) {
            case SendResult.Sent sent ->
                database.update(stores -> stores.outbox().sent(row.id(), sent.externalId(), now));
            case SendResult.RetryLater later -> retry(row, later, now);
            case SendResult.Undeliverable never -> giveUp(row, never.why(), never.blockedByPerson(), now);
        }
    }

    private void retry(OutboxRow row, SendResult.RetryLater later, Instant now) {
        if (row.attempts() >= GIVE_UP_AFTER) {
            giveUp(row, later.why(), false, now);
            return;
        }
        var wait = later.delay().isZero() ? backOff(row.attempts()) : later.delay();
        if (!later.delay().isZero()) {
            pace.pauseUntil(now.plus(wait));
        }
        LOG.warn("outbox row {} on {} waits {}: {}", row.id(), channel.id(), wait, later.why());
        database.update(stores -> stores.outbox().retryLater(row.id(), now.plus(wait), later.why()));
    }

    /// A person who blocked us gets no reminders any more, and staff see it on the hand-off.
    private void giveUp(OutboxRow row, String why, boolean blocked, Instant now) {
        LOG.warn("outbox row {} on {} cannot be delivered: {}", row.id(), channel.id(), why);
        database.update(stores -> {
            stores.outbox().undeliverable(row.id(), why, now);
            if (blocked) {
                stores.chats().find(row.chatId()).ifPresent(chat -> {
                    stores.chats().markBlocked(chat.id(), now);
                    stores.outbox().allUndeliverable(chat.id(), why, now);
                    stores.reminders().suppressAll(chat.newcomerId(), "blocked", now);
                });
            }
        });
    }

    private static Duration backOff(int attempts) {
        return Duration.ofSeconds(Math.min(600, 1L << Math.min(attempts, 9)));
    }

    private void pauseUntil(Instant moment) {
        var wait = Duration.between(clock.instant(), moment);
        if (wait.isPositive()) {
            pause(wait);
        }
    }

    private void pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
