package nl.wegwijs.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.wegwijs.bot.channel.Channel;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.bot.channel.SendResult;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.outbox.OutboxRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what lies in the outbox for one channel: one message at a time for each chat, in order, at the channel's
/// pace.
///
/// A row is claimed before it is sent and marked after. A process that dies in between sends that one message
/// again: at most the one in flight is ever doubled, and none is lost.
public final class OutboxSender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    /// Telegram keeps what people write for a day while we cannot be reached; so do we with what we answer.
    private static final Duration GIVE_UP_AFTER = Duration.ofDays(1);
    private static final int MISTAKES_BEFORE_GIVING_UP = 5;

    private final Database database;
    private final Channel channel;
    private final Pace pace;
    private final InstantSource clock;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean open = true;
    private final List<Thread> threads;

    public OutboxSender(Database database, Channel channel, Pace pace, InstantSource clock, int workers) {
        this.database = database;
        this.channel = channel;
        this.pace = pace;
        this.clock = clock;
        this.threads = IntStream.rangeClosed(1, workers)
                .mapToObj(number -> Thread.ofVirtual()
                        .name("outbox-" + channel.id() + "-" + number)
                        .unstarted(this::run))
                .toList();
    }

    /// What a process left claimed when it died is due again.
    public OutboxSender start() {
        database.update(stores -> stores.outbox().releaseClaims(channel.id()));
        threads.forEach(Thread::start);
        return this;
    }

    /// There may be something to send.
    public void wake() {
        work.release(threads.size());
    }

    /// Sends all that is due now; for tests and for the terminal.
    public int sendDue() {
        int sent = 0;
        for (var attempt = sendOne(); attempt.isPresent(); attempt = sendOne()) {
            sent += attempt.get().tried() ? 1 : 0;
        }
        return sent;
    }

    private void run() {
        var lookAgain = clock.instant().plus(LOOK_AGAIN);
        while (open) {
            try {
                var attempt = sendOne();
                if (attempt.isPresent()) {
                    lookAgain = earliest(lookAgain, attempt.get().lookAgain());
                } else {
                    work.tryAcquire(untilNextLook(lookAgain).toMillis(), TimeUnit.MILLISECONDS);
                    lookAgain = clock.instant().plus(LOOK_AGAIN);
                }
            } catch (InterruptedException closing) {
                return;
            } catch (RuntimeException bug) {
                LOG.error("outbox of {} stumbled", channel.id(), bug);
                pause(LOOK_AGAIN);
            }
        }
    }

    private Duration untilNextLook(Instant lookAgain) {
        var left = Duration.between(clock.instant(), lookAgain).plusMillis(1);
        return left.isPositive() ? left : Duration.ofMillis(1);
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /// A row was claimed; `tried` is false when it was put back because its moment has not come.
    private record Attempt(boolean tried, Instant lookAgain) {}

    private Optional<Attempt> sendOne() {
        if (clock.instant().isBefore(pace.silentUntil())) {
            return Optional.empty();
        }
        return database.write(stores -> stores.outbox().claimNext(channel.id(), clock.instant()))
                .map(row -> {
                    var next = pace.nextFor(row.chatId());
                    if (next.isAfter(clock.instant())) {
                        return putBack(row, next);
                    }
                    waitUntil(pace.reserve(row.chatId(), clock.instant()));
                    return trySending(row);
                });
    }

    /// Another worker may have been told to be silent while this one waited for its moment.
    private Attempt trySending(OutboxRow row) {
        if (clock.instant().isBefore(pace.silentUntil())) {
            return putBack(row, pace.silentUntil());
        }
        settle(row, send(row));
        return new Attempt(true, clock.instant().plus(LOOK_AGAIN));
    }

    private Attempt putBack(OutboxRow row, Instant until) {
        database.update(stores -> stores.outbox().postpone(row.id(), until));
        return new Attempt(false, until);
    }

    private SendResult send(OutboxRow row) {
        try {
            return channel.send(row.address(), ReplyJson.read(row.replyJson()));
        } catch (RuntimeException bug) {
            LOG.error("channel {} could not send outbox row {}", channel.id(), row.id(), bug);
            return row.attempts() < MISTAKES_BEFORE_GIVING_UP
                    ? new SendResult.RetryLater(Duration.ZERO, "a mistake of ours")
                    : new SendResult.Undeliverable("a mistake of ours", false);
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
        if (row.createdAt().plus(GIVE_UP_AFTER).isBefore(now)) {
            giveUp(row, later.why(), false, now);
            return;
        }
        var wait = later.delay().isZero() ? backOff(row.attempts()) : later.delay();
        if (!later.delay().isZero()) {
            pace.beSilentUntil(now.plus(wait));
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

    private void waitUntil(Instant moment) {
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
        threads.forEach(Thread::interrupt);
        try {
            for (var thread : threads) {
                if (thread.getState() != Thread.State.NEW) {
                    thread.join(Duration.ofSeconds(5));
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
