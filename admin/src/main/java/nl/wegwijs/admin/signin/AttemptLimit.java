package nl.wegwijs.admin.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.InstantSource;

/// How often one address may try a password or a link. Generous, because a whole town hall may share one address.
final class AttemptLimit {
    static final int ATTEMPTS = 30;
    static final Duration PER = Duration.ofMinutes(10);

    private static final int MOST_ADDRESSES = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterAccess(PER)
            .build();
    private final TimeMeter time;

    AttemptLimit(InstantSource clock) {
        this.time = new ClockTime(clock);
    }

    boolean allows(String address) {
        return buckets.get(address, _ -> fullBucket()).tryConsume(1);
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(ATTEMPTS).refillGreedy(ATTEMPTS, PER))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
