package nl.wegwijs.bot.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/// Updates that wait for the bot: given again and again until a later offset confirms them.
final class UpdateQueue {
    private static final int FIRST_ID = 731_000_001;

    private final Lock lock;
    private final Condition changed;
    private final TreeMap<Integer, ObjectNode> waiting = new TreeMap<>();
    private final Map<Integer, Integer> given = new HashMap<>();
    private Set<String> allowed = Set.of();
    private int nextId = FIRST_ID;
    private int polls;
    private boolean closed;

    UpdateQueue(Lock lock, Condition changed) {
        this.lock = lock;
        this.changed = changed;
    }

    /// @param kind `message`, `callback_query`, …; one that the bot did not ask for is dropped, as Telegram does
    int add(String kind, ObjectNode what) {
        return locked(() -> {
            int id = nextId++;
            if (allowed.isEmpty() || allowed.contains(kind)) {
                var update = Parameters.JSON.createObjectNode().put("update_id", id);
                update.set(kind, what);
                waiting.put(id, update);
                changed.signalAll();
            }
            return id;
        });
    }

    /// Long polling. A newer poll ends this one with 409, and so does a webhook.
    List<ObjectNode> poll(int offset, int limit, Duration timeout, Set<String> wanted) {
        lock.lock();
        try {
            int me = ++polls;
            allowed = wanted.isEmpty() ? allowed : wanted;
            confirm(offset);
            changed.signalAll();
            long left = timeout.toNanos();
            while (waiting.isEmpty() && left > 0 && me == polls && !closed) {
                left = changed.awaitNanos(left);
            }
            if (me != polls) {
                throw new Refusal(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
            }
            return give(Math.clamp(limit, 1, 100));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    boolean isConfirmed(int id) {
        return locked(() -> id < nextId && !waiting.containsKey(id));
    }

    int waiting() {
        return locked(waiting::size);
    }

    /// How often this update was handed out.
    int given(int id) {
        return locked(() -> given.getOrDefault(id, 0));
    }

    int polls() {
        return locked(() -> polls);
    }

    void close() {
        locked(() -> {
            closed = true;
            changed.signalAll();
            return closed;
        });
    }

    private void confirm(int offset) {
        if (offset > 0) {
            waiting.headMap(offset).clear();
        } else if (offset < 0) {
            while (waiting.size() > -offset) {
                waiting.pollFirstEntry();
            }
        }
    }

    private List<ObjectNode> give(int limit) {
        var batch = new ArrayList<ObjectNode>();
        for (var update : waiting.entrySet()) {
            if (batch.size() == limit) {
                break;
            }
            given.merge(update.getKey(), 1, Integer::sum);
            batch.add(update.getValue());
        }
        return batch;
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
