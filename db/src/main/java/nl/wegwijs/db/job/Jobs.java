package nl.wegwijs.db.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Work that comes back. A job runs at least once for each time it falls due, on one node at a time; a crash may run
/// it again, so every job must be able to bear that.
public final class Jobs implements AutoCloseable {

    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);

    private final DataSource source;
    private final InstantSource clock;
    private final List<RecurringTask<Void>> tasks = new ArrayList<>();
    private @Nullable Scheduler scheduler;
    private @Nullable ManualScheduler manual;

    public Jobs(DataSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /// Runs now and then every `every` after the end of the run before.
    public void recurring(String name, Duration every, Runnable work) {
        add(name, Schedules.fixedDelay(every), work);
    }

    /// Runs once a day at this time on the clock of `zone`.
    public void daily(String name, LocalTime at, ZoneId zone, Runnable work) {
        add(name, Schedules.daily(zone, at), work);
    }

    /// Runs what falls due on its own threads, until [#stop].
    public void start() {
        if (scheduler != null) throw new IllegalStateException("jobs run already");
        scheduler = Scheduler.create(source)
                .startTasks(tasks)
                .clock(clock::instant)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .shutdownMaxWait(SHUTDOWN)
                .build();
        scheduler.start();
    }

    public void stop() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }

    /// Runs here and now what is due by the clock given; for tests and simulations, instead of [#start].
    public void runDue() {
        if (manual == null) manual = manual();
        manual.setTime(clock.instant());
        manual.runAnyDueExecutions();
    }

    @Override
    public void close() {
        stop();
    }

    private void add(String name, Schedule schedule, Runnable work) {
        tasks.add(Tasks.recurring(name, schedule).execute((instance, context) -> work.run()));
    }

    private ManualScheduler manual() {
        SettableClock settable = new SettableClock();
        settable.set(clock.instant());
        return TestHelper.createManualScheduler(source)
                .clock(settable)
                .startTasks(tasks)
                .start();
    }
}
