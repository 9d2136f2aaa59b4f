package nl.wegwijs.admin.bench;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.inbox.Inbox;

/// Questions through the real inbox: understood, decided, and on disk with their answers.
public final class AnswerBenchmark {
    private static final String CHANNEL = "bench";

    private final Inbox inbox;
    private final List<String> questions;
    private final InstantSource clock;
    private final AtomicLong ids = new AtomicLong();

    public AnswerBenchmark(Inbox inbox, List<String> questions, InstantSource clock) {
        this.inbox = inbox;
        this.questions = List.copyOf(questions);
        this.clock = clock;
    }

    /// @param median,slowest milliseconds from message to stored answer, at the 50th and 99th percentile
    public record Rates(int chats, double perSecond, double median, double slowest) {}

    public Rates run(int chats, Duration duration) {
        for (int chat = 0; chat < chats; chat++) {
            settle("chat-" + chats + "-" + chat);
        }
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        var latencies = new ArrayList<Future<long[]>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int chat = 0; chat < chats; chat++) {
                var address = "chat-" + chats + "-" + chat;
                var first = chat;
                latencies.add(threads.submit(() -> askUntil(end, address, first)));
            }
        }
        var took = System.nanoTime() - start;
        var sorted = latencies.stream()
                .map(Future::resultNow)
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
        return new Rates(chats, sorted.length * 1e9 / took, percentile(sorted, 0.5), percentile(sorted, 0.99));
    }

    private long[] askUntil(long end, String address, int first) {
        var latencies = new ArrayList<Long>();
        for (int question = first; System.nanoTime() < end; question++) {
            var before = System.nanoTime();
            receive(address, new Incoming.Text(questions.get(question % questions.size())));
            latencies.add(System.nanoTime() - before);
        }
        return latencies.stream().mapToLong(Long::longValue).toArray();
    }

    /// Past the first questions about language and gemeente.
    private void settle(String address) {
        receive(address, new Incoming.Start("", ""));
        receive(address, new Incoming.Press("lang:nl"));
        receive(address, new Incoming.Press("gem:assen"));
    }

    private void receive(String address, Incoming.Content content) {
        var id = Long.toString(ids.incrementAndGet());
        inbox.receive(new Incoming(CHANNEL, address, id, content, clock.instant()));
    }

    private static double percentile(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }
}
