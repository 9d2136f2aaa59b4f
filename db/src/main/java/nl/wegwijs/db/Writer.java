package nl.wegwijs.db;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Makes many small writes durable together: whatever waits runs on one thread, each work in a savepoint of its
/// own, and one commit, which is one flush to disk, ends them all. Nobody hears of success before that commit.
final class Writer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 256;
    private static final Work<@Nullable Void> LAST = new Work<>(stores -> null);

    private final Jdbi jdbi;
    private final BlockingQueue<Work<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private boolean closed;
    private @Nullable Handle running;

    Writer(Jdbi jdbi) {
        this.jdbi = jdbi;
        // A platform thread: SQLite waits inside native code, which would hold a carrier of the virtual threads.
        this.thread = Thread.ofPlatform().name("database-writer").daemon().start(this::run);
    }

    <T extends @Nullable Object> T write(Function<Stores, T> action) {
        Work<T> work = new Work<>(action);
        Handle joined = joined();
        if (joined == null) {
            accept(work);
        } else {
            perform(work, joined);
            work.settle();
        }
        return work.await();
    }

    /// The running transaction when called from within a write, else null.
    @Nullable
    Handle joined() {
        return Thread.currentThread() == thread ? running : null;
    }

    /// Refuses new work and returns when all that waits was written.
    @Override
    public void close() {
        if (Thread.currentThread() == thread) throw new IllegalStateException("a write cannot close its database");
        synchronized (queue) {
            if (!closed) queue.add(LAST);
            closed = true;
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(Work<?> work) {
        synchronized (queue) {
            if (closed) throw new IllegalStateException("the database is closed");
            queue.add(work);
        }
    }

    private void run() {
        List<Work<?>> batch = new ArrayList<>(MOST_AT_ONCE);
        boolean last = false;
        while (!last) {
            takeWaiting(batch);
            last = batch.remove(LAST);
            if (!batch.isEmpty()) commitTogether(batch);
            batch.clear();
        }
    }

    private void takeWaiting(List<Work<?>> batch) {
        try {
            batch.add(queue.take());
            queue.drainTo(batch, MOST_AT_ONCE - 1);
        } catch (InterruptedException ignored) {
            // Only close() ends this thread; an interrupt must not lose what waits.
        }
    }

    private void commitTogether(List<Work<?>> batch) {
        try (Handle handle = jdbi.open()) {
            running = handle;
            handle.begin();
            for (Work<?> work : batch) perform(work, handle);
            handle.commit();
        } catch (Throwable failure) {
            for (Work<?> work : batch) work.fail(failure);
        } finally {
            running = null;
        }
        for (Work<?> work : batch) work.settle();
    }

    /// The savepoint also guards against SQLite ending the whole transaction by itself (disk full): it is gone then,
    /// the next step on it fails, and with it the whole batch. Within a write it nests: a name means the innermost.
    private static void perform(Work<?> work, Handle handle) {
        handle.execute("savepoint work");
        if (!work.runs(new Stores(handle))) handle.execute("rollback to savepoint work");
        handle.execute("release savepoint work");
    }
}
