package nl.wegwijs.bot.bell;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Rings after a commit. Who listens must be quick: the ringer waits.
public final class Bell {
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /// Listening ends when the result is closed.
    public AutoCloseable listen(Consumer<String> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// `what` is a name such as `handoffs:assen` or `chat:12`.
    public void ring(String what) {
        for (var listener : listeners) {
            listener.accept(what);
        }
    }

    public static String handoffsOf(String gemeente) {
        return "handoffs:" + gemeente;
    }

    public static String chat(long chatId) {
        return "chat:" + chatId;
    }
}
