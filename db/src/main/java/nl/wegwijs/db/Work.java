package nl.wegwijs.db;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One piece of work for the [Writer], and what became of it. The outcome is told only once it is settled.
final class Work<T extends @Nullable Object> {

    private final Function<Stores, T> action;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private @Nullable T result;
    private @Nullable Throwable failure;

    Work(Function<Stores, T> action) {
        this.action = action;
    }

    /// False when it failed and must be undone.
    boolean runs(Stores stores) {
        try {
            result = action.apply(stores);
            return true;
        } catch (Throwable thrown) {
            failure = thrown;
            return false;
        }
    }

    /// What surrounds it failed; an exception of its own goes before.
    void fail(Throwable thrown) {
        if (failure == null) failure = thrown;
    }

    @SuppressWarnings("NullAway") // null where the action answered null, which T then allows
    void settle() {
        if (failure == null) outcome.complete(result);
        else outcome.completeExceptionally(failure);
    }

    T await() {
        try {
            return outcome.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof Error error) throw error;
            if (wrapped.getCause() instanceof RuntimeException exception) throw exception;
            throw wrapped;
        }
    }
}
