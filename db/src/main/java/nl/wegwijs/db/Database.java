package nl.wegwijs.db;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The one file in which everything is remembered.
///
/// What [#write] has returned from is on disk, whatever happens to the program or the power afterwards. A crash
/// while it runs may have kept the work or not: the caller repeats it, and stores recognise repetition.
public final class Database implements AutoCloseable {

    private static final String FILE = "wegwijs.db";
    private static final int READERS = 4;

    private final SqliteFile sqlite;
    private final HikariDataSource writerPool;
    private final HikariDataSource readerPool;
    private final Jdbi readers;
    private final Writer writer;

    private Database(SqliteFile sqlite) {
        sqlite.createWhenMissing();
        migrate(sqlite);
        this.sqlite = sqlite;
        this.writerPool = sqlite.writer();
        this.readerPool = sqlite.readers(READERS);
        this.readers = jdbi(readerPool);
        this.writer = new Writer(jdbi(writerPool));
    }

    /// Opens `wegwijs.db` in this folder, makes both when they are not there, and brings the tables up to date.
    public static Database open(Path folder) {
        createFolder(folder);
        return new Database(new SqliteFile(folder.resolve(FILE)));
    }

    /// One transaction, returning when it is safely on disk. An exception undoes this work alone and reaches the
    /// caller. Within another write it joins that one.
    ///
    /// All writes share one thread: keep the work short, without network, and without waiting for another thread.
    public <T extends @Nullable Object> T write(Function<Stores, T> work) {
        return writer.write(work);
    }

    /// [#write] for work that has nothing to answer.
    public void update(Consumer<Stores> work) {
        writer.<@Nullable Void>write(stores -> {
            work.accept(stores);
            return null;
        });
    }

    /// Reads one consistent moment, beside any writing; within a write it sees what that write did.
    public <T extends @Nullable Object> T read(Function<Stores, T> work) {
        Handle joined = writer.joined();
        if (joined != null) return work.apply(new Stores(joined));
        try (Handle handle = readers.open()) {
            return work.apply(new Stores(handle));
        }
    }

    /// Writes a consistent, checked copy while the work goes on. It appears under its name only when it is whole.
    public void backupTo(Path target) {
        onPlatformThread(() -> Backup.write(sqlite, target));
    }

    /// Puts a backup in the place of the database in this folder, after checking it.
    ///
    /// @throws IllegalStateException when the backup is damaged or the database is in use; nothing has changed then
    public static void restore(Path backup, Path folder) {
        createFolder(folder);
        Backup.restore(backup, new SqliteFile(folder.resolve(FILE)));
    }

    /// The writing connection, for the job scheduler: it takes turns with [#write].
    public DataSource schedulerDataSource() {
        return writerPool;
    }

    /// Refuses new work, writes all that waits, and closes the file.
    @Override
    public void close() {
        writer.close();
        readerPool.close();
        writerPool.close();
    }

    private static void migrate(SqliteFile sqlite) {
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(sqlite.plain())
                .locations("classpath:nl/wegwijs/db/migration/common", "classpath:nl/wegwijs/db/migration/sqlite")
                .placeholders(Map.of("id", "integer primary key autoincrement"))
                .load()
                .migrate();
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void onPlatformThread(Runnable work) {
        FutureTask<@Nullable Void> task = new FutureTask<>(work, null);
        Thread.ofPlatform().name("database-backup").start(task);
        try {
            task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException exception) throw exception;
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source).registerArgument(new EpochMillis());
    }
}
