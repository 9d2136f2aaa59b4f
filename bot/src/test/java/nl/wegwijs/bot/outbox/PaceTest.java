package nl.wegwijs.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

    @Test
    void messagesToDifferentChatsFollowOneAnother() {
        var pace = new Pace(Duration.ofMillis(34), Duration.ofSeconds(1));
        assertThat(pace.reserve(1, NOW)).isEqualTo(NOW);
        assertThat(pace.reserve(2, NOW)).isEqualTo(NOW.plusMillis(34));
        assertThat(pace.reserve(3, NOW)).isEqualTo(NOW.plusMillis(68));
        assertThat(pace.reserve(4, NOW.plusSeconds(1))).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void sameChatWaitsASecond() {
        var pace = Pace.telegram();
        assertThat(pace.nextFor(1)).isEqualTo(Instant.EPOCH);
        pace.reserve(1, NOW);
        assertThat(pace.nextFor(1)).isEqualTo(NOW.plusSeconds(1));
        assertThat(pace.nextFor(2)).isEqualTo(Instant.EPOCH);
    }

    @Test
    void silenceIsNotShortenedByALaterShorterOne() {
        var pace = Pace.telegram();
        pace.beSilentUntil(NOW.plusSeconds(30));
        pace.beSilentUntil(NOW.plusSeconds(5));
        assertThat(pace.silentUntil()).isEqualTo(NOW.plusSeconds(30));
    }

    /// Whatever the traffic: never more than 30 in any second.
    @Test
    void staysBelowThirtyInAnySecond() {
        var random = new Random(7);
        var pace = Pace.telegram();
        var now = NOW;
        var moments = new java.util.ArrayList<Instant>();
        for (int i = 0; i < 2_000; i++) {
            now = now.plusMillis(random.nextInt(60));
            moments.add(pace.reserve(random.nextInt(500), now));
        }
        for (int i = 30; i < moments.size(); i++) {
            assertThat(Duration.between(moments.get(i - 30), moments.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        }
    }
}
