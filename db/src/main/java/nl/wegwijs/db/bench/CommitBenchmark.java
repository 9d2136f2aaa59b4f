package nl.wegwijs.db.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import nl.wegwijs.db.Database;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// Measures [CommitRates] in a folder of its own; give it one on the disk that counts.
public final class CommitBenchmark {

    private static final String WORDS = "Hoe vraag ik de individuele inkomenstoeslag aan? Ik woon nu vijf jaar hier.";

    /// The speed of a disk changes from one second to the next: so the three take turns.
    private static final int ROUNDS = 3;

    private final Path folder;
    private final Duration each;
    private final Consumer<String> progress;
    private final AtomicLong externalIds = new AtomicLong();

    /// @param each how long each of the three is measured in each of the four rounds; the first one warms up
    public CommitBenchmark(Path folder, Duration each, Consumer<String> progress) {
        this.folder = folder;
        this.each = each;
        this.progress = progress;
    }

    public CommitRates run() {
        try (Database db = Database.open(folder)) {
            long chatId = db.write(stores ->
                    stores.chats().getOrCreate("bench", "bench", Instant.now()).id());
            progress.accept("warming up");
            round(db, chatId);
            List<CommitRates> rounds = new ArrayList<>();
            for (int number = 1; number <= ROUNDS; number++) {
                progress.accept("round " + number + " of " + ROUNDS);
                rounds.add(round(db, chatId));
            }
            return CommitRates.median(rounds);
        }
    }

    private CommitRates round(Database db, long chatId) {
        double raw = rawCommits();
        Measured one = measure(db, chatId, 1);
        Measured hundred = measure(db, chatId, 100);
        return new CommitRates(raw, one.perSecond(), hundred.perSecond(), hundred.millis(0.5), hundred.millis(0.99));
    }

    private double rawCommits() {
        try (Connection connection = rawConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("drop table if exists raw");
                statement.execute(
                        "create table raw (id integer primary key, external_id text not null, text text not null)");
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into raw (external_id, text) values (?, ?)")) {
                long start = System.nanoTime();
                long rows = insertFor(insert);
                return rows * 1e9 / (System.nanoTime() - start);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection rawConnection() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return config.createConnection("jdbc:sqlite:" + folder.resolve("raw.db"));
    }

    private long insertFor(PreparedStatement insert) throws SQLException {
        long end = System.nanoTime() + each.toNanos();
        long rows = 0;
        for (; System.nanoTime() < end; rows++) {
            insert.setString(1, nextExternalId());
            insert.setString(2, WORDS);
            insert.executeUpdate();
        }
        return rows;
    }

    private Measured measure(Database db, long chatId, int writers) {
        ConcurrentLinkedQueue<long[]> latencies = new ConcurrentLinkedQueue<>();
        long start = System.nanoTime();
        long end = start + each.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++)
                threads.execute(() -> latencies.add(writeUntil(end, db, chatId)));
        }
        long took = System.nanoTime() - start;
        return new Measured(
                took, latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray());
    }

    private long[] writeUntil(long end, Database db, long chatId) {
        long[] latencies = new long[1024];
        int count = 0;
        for (long before = System.nanoTime(); before < end; count++) {
            db.write(stores -> stores.messages()
                    .addIncoming(chatId, "bench", nextExternalId(), "nl", WORDS, "text", Instant.now()));
            long after = System.nanoTime();
            if (count == latencies.length) latencies = Arrays.copyOf(latencies, count * 2);
            latencies[count] = after - before;
            before = after;
        }
        return Arrays.copyOf(latencies, count);
    }

    private String nextExternalId() {
        return Long.toString(externalIds.incrementAndGet());
    }

    private record Measured(long nanos, long[] sortedLatencies) {

        double perSecond() {
            return sortedLatencies.length * 1e9 / nanos;
        }

        double millis(double share) {
            return sortedLatencies[(int) (share * (sortedLatencies.length - 1))] / 1e6;
        }
    }
}
