package nl.wegwijs.bot.webchat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The open pages of every chat. A tab is only told that there is something to read; it reads by itself.
final class Tabs implements AutoCloseable {
    enum Call {
        READ,
        TYPING,
        CLOSE
    }

    /// More open pages than a person uses; the oldest gives way.
    private static final int MOST_OF_ONE_CHAT = 8;

    private final Map<String, Deque<Tab>> open = new HashMap<>();
    private boolean closed;

    final class Tab implements AutoCloseable {
        private final String address;
        private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();

        private Tab(String address) {
            this.address = address;
        }

        /// Null when nothing came within the time.
        @Nullable
        Call await(Duration atMost) throws InterruptedException {
            return calls.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void tell(Call call) {
            if (!calls.contains(call)) {
                calls.add(call);
            }
        }

        @Override
        public void close() {
            forget(this);
        }
    }

    synchronized Tab open(String address) {
        var tab = new Tab(address);
        var tabs = open.computeIfAbsent(address, none -> new ArrayDeque<>());
        if (tabs.size() >= MOST_OF_ONE_CHAT) {
            tabs.removeFirst().tell(Call.CLOSE);
        }
        tabs.addLast(tab);
        if (closed) {
            tab.tell(Call.CLOSE);
        }
        return tab;
    }

    synchronized void tell(String address, Call call) {
        open.getOrDefault(address, new ArrayDeque<>()).forEach(tab -> tab.tell(call));
    }

    synchronized int count(String address) {
        return open.getOrDefault(address, new ArrayDeque<>()).size();
    }

    private synchronized void forget(Tab tab) {
        var tabs = open.get(tab.address);
        if (tabs != null) {
            tabs.remove(tab);
            if (tabs.isEmpty()) {
                open.remove(tab.address);
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        open.values().forEach(tabs -> tabs.forEach(tab -> tab.tell(Call.CLOSE)));
    }
}
