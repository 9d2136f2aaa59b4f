package nl.wegwijs.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// How fast a channel may be used: a pause between any two messages, and one between two messages to the same chat.
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
    private Instant silentUntil = Instant.EPOCH;

    public Pace(Duration betweenAny, Duration betweenSameChat) {
        this.betweenAny = betweenAny;
        this.betweenSameChat = betweenSameChat;
    }

    public static Pace unlimited() {
        return new Pace(Duration.ZERO, Duration.ZERO);
    }

    /// Telegram asks for about 30 messages a second in all and one a second for each chat.
    public static Pace telegram() {
        return new Pace(Duration.ofMillis(34), Duration.ofSeconds(1));
    }

    /// The moment from which this chat may have its next message; it may lie in the past. Asking reserves nothing.
    synchronized Instant nextFor(long chatId) {
        var last = lastOfChat.get(chatId);
        return last == null ? Instant.EPOCH : last.plus(betweenSameChat);
    }

    /// Reserves the next free moment for a message to this chat.
    synchronized Instant reserve(long chatId, Instant now) {
        var moment = now.isAfter(nextAny) ? now : nextAny;
        nextAny = moment.plus(betweenAny);
        if (!betweenSameChat.isZero()) {
            lastOfChat.put(chatId, moment);
        }
        return moment;
    }

    /// The channel asked for silence until then.
    synchronized void beSilentUntil(Instant moment) {
        if (moment.isAfter(silentUntil)) {
            silentUntil = moment;
        }
    }

    synchronized Instant silentUntil() {
        return silentUntil;
    }
}
