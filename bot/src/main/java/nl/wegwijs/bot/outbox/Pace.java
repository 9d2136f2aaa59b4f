package nl.wegwijs.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// How fast a channel may be used: a pause between any two messages, and one between two messages to the same chat.
///
/// Telegram asks for about 30 messages a second in all and one a second for each chat.
public final class Pace {
    private static final int CHATS_REMEMBERED = 10_000;

    private final Duration betweenAny;
    private final Duration betweenSameChat;
    private final Map<Long, Instant> lastOfChat = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Instant> eldest) {
            return size() > CHATS_REMEMBERED;
        }
    };
    private Instant nextAny = Instant.EPOCH;

    public Pace(Duration betweenAny, Duration betweenSameChat) {
        this.betweenAny = betweenAny;
        this.betweenSameChat = betweenSameChat;
    }

    public static Pace unlimited() {
        return new Pace(Duration.ZERO, Duration.ZERO);
    }

    public static Pace telegram() {
        return new Pace(Duration.ofMillis(34), Duration.ofSeconds(1));
    }

    /// The moment at which this chat may have its next message; now or later. Asking does not reserve it.
    synchronized Instant nextFor(long chatId, Instant now) {
        var ofChat = lastOfChat.getOrDefault(chatId, Instant.EPOCH).plus(betweenSameChat);
        return max(now, max(nextAny, ofChat));
    }

    synchronized void used(long chatId, Instant now) {
        nextAny = max(now, nextAny).plus(betweenAny);
        if (!betweenSameChat.isZero()) {
            lastOfChat.put(chatId, now);
        }
    }

    /// The channel asked for silence until then.
    synchronized void pauseUntil(Instant moment) {
        nextAny = max(nextAny, moment);
    }

    synchronized Instant nextAny() {
        return nextAny;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
