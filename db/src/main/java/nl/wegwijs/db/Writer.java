package nl.wegwijs.db;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Makes many small writes durable together: whatever waits runs on one thread, each work in a savepoint of its
/// own, and one commit (one flush to disk) ends them all. Nobody hears of success before that commit.
final class Writer implements AutoCloseable {

    private static final int MOST_AT_ONCE = 256;

    private final Jdbi jdbi;
    private final BlockingQueue<Work<?>> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private boolean closed;
    private @Nullable Handle running;

    Writer(Jdbi jdbi) {
        this.jdbi = jdbi;
        // A platform thread: SQLite waits inside native code, which would hold a carrier of virtual threads.
        this.thread = Thread.ofPlatform().name("database-writer").start(this::run);
    }

    <T extends @Nullable Object> T write(Function<Stores, T> action) {
        Handle joined = joined();
        Work<T> work = new Work<>(action);
        if (joined != null) {
            work.perform(joined);
            work.finish();
        } else {
            accept(work);
        }
        return work.await();
    }

    /// The handle of the running transaction when called from within a write, else null.
    @Nullable
    Handle joined() {
        return Thread.currentThread() == thread ? running : null;
    }

    /// Refuses new work and returns when all that waits was written.
    @Override
    public void close() {
        synchronized (queue) {
            if (!closed) queue.add(Work.LAST);
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
        List<Work<?>> batch = new ArrayList<>();
        boolean last = false;
        while (!last) {
            takeWaiting(batch);
            last = batch.remove(Work.LAST);
            if (!batch.isEmpty()) commitTogether(batch);
            batch.clear();
        }
    }

    private void takeWaiting(List<Work<?>> batch) {
        try {
            batch.add(queue.take());
            queue.drainTo(batch, MOST_AT_ONCE - 1);
        } catch (InterruptedException ignored) {
            // Nobody interrupts this thread on purpose; going on loses nothing.
        }
    }

    private void commitTogether(List<Work<?>> batch) {
        try (Handle handle = jdbi.open()) {
            handle.begin();
            running = handle;
            for (Work<?> work : batch) work.perform(handle);
            handle.commit();
        } catch (Throwable failure) {
            for (Work<?> work : batch) work.fail(failure);
            return;
        } finally {
            running = null;
        }
        for (Work<?> work : batch) work.finish();
    }

    private static final class Work<T extends @Nullable Object> {

        static final Work<Object> LAST = new Work<>(stores -> stores);
        private static final String SAVEPOINT = "work";

        private final Function<Stores, T> action;
        private final CompletableFuture<T> done = new CompletableFuture<>();
        private @Nullable T result;
        private @Nullable Throwable failure;

        Work(Function<Stores, T> action) {
            this.action = action;
        }

        void perform(Handle handle) {
            handle.savepoint(SAVEPOINT);
            try {
                result = action.apply(new Stores(handle));
            } catch (Throwable thrown) {
                failure = thrown;
                handle.rollbackToSavepoint(SAVEPOINT);
            }
            handle.releaseSavepoint(SAVEPOINT);
        }

        @SuppressWarnings("NullAway") // a work may answer null; then its caller's T is nullable
        void finish() {
            if (failure == null) done.complete(result);
            else done.completeExceptionally(failure);
        }

        void fail(Throwable thrown) {
            done.completeExceptionally(failure == null ? thrown : failure);
        }

        T await() {
            try {
                return done.join();
            } catch (CompletionException wrapped) {
                throw rethrown(wrapped.getCause());
            }
        }

        private static RuntimeException rethrown(@Nullable Throwable cause) {
            if (cause instanceof Error error) throw error;
            if (cause instanceof RuntimeException runtime) return runtime;
            return new IllegalStateException(cause);
        }
    }
}
