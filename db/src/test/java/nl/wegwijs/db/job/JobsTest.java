package nl.wegwijs.db.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.db.WithDatabase;
import org.junit.jupiter.api.Test;

class JobsTest extends WithDatabase {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Instant now = NOW;
    private final List<Instant> runs = new ArrayList<>();

    @Test
    void runsAgainAndAgainWhenTheTimeHasCome() {
        Jobs jobs = hourly();
        jobs.runDue();
        jobs.runDue();
        now = NOW.plus(Duration.ofMinutes(59));
        jobs.runDue();
        assertThat(runs).containsExactly(NOW);
        now = NOW.plus(Duration.ofMinutes(60));
        jobs.runDue();
        assertThat(runs).containsExactly(NOW, now);
    }

    @Test
    void aRestartForgetsNoJobAndRepeatsNone() {
        hourly().runDue();
        reopen();
        now = NOW.plus(Duration.ofMinutes(30));
        hourly().runDue();
        assertThat(runs).as("the restart is no reason to run").containsExactly(NOW);
        reopen();
        now = NOW.plus(Duration.ofHours(5));
        hourly().runDue();
        assertThat(runs).as("what fell due while nothing ran").containsExactly(NOW, now);
    }

    @Test
    void aJobThatFailsRunsAgainTheNextTime() {
        Jobs jobs = jobs();
        jobs.recurring("failing", Duration.ofHours(1), () -> {
            runs.add(now);
            throw new IllegalStateException("once more");
        });
        jobs.runDue();
        now = NOW.plus(Duration.ofHours(1));
        jobs.runDue();
        assertThat(runs).hasSize(2);
    }

    @Test
    void aDailyJobKeepsItsCivilTimeWhenTheClockChanges() {
        now = Instant.parse("2026-10-24T10:00:00Z"); // the night to the 25th has 25 hours
        Jobs jobs = jobs();
        jobs.daily("daily", LocalTime.of(7, 0), AMSTERDAM, () -> runs.add(now));
        jobs.runDue();
        for (Instant end = Instant.parse("2026-10-26T10:00:00Z"); now.isBefore(end); ) {
            now = now.plus(Duration.ofMinutes(30));
            jobs.runDue();
        }
        assertThat(runs).containsExactly(Instant.parse("2026-10-25T06:00:00Z"), Instant.parse("2026-10-26T06:00:00Z"));
    }

    @Test
    void runsOnItsOwnThreadsBesideAHundredWriters() throws InterruptedException {
        CountDownLatch ran = new CountDownLatch(1);
        try (Jobs jobs = new Jobs(db.schedulerDataSource(), InstantSource.system())) {
            jobs.recurring("once", Duration.ofHours(1), () -> {
                chat("by a job");
                ran.countDown();
            });
            jobs.start();
            for (int number = 0; ran.getCount() > 0 && number < 100_000; number++) chat("a" + number % 100);
            assertThat(ran.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Jobs hourly() {
        Jobs jobs = jobs();
        jobs.recurring("hourly", Duration.ofHours(1), () -> runs.add(now));
        return jobs;
    }

    private Jobs jobs() {
        return new Jobs(db.schedulerDataSource(), () -> now);
    }
}
