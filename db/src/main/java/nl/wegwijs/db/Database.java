package nl.wegwijs.db;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jspecify.annotations.Nullable;

/// The one file in which everything is remembered.
///
/// What [#write] has returned from is on disk, whatever happens to the program or the power afterwards. A crash
/// while it runs may have kept the work or not: the caller repeats it, and stores recognise repetition.
public final class Database implements AutoCloseable {

    private static final int READERS = 4;

    private final Path file;
    private final HikariDataSource writerPool;
    private final HikariDataSource readerPool;
    private final Jdbi readers;
    private final Writer writer;

    private Database(Path file) {
        SqliteFile sqlite = new SqliteFile(file);
        migrate(sqlite);
        this.file = file;
        this.writerPool = sqlite.writer();
        this.readerPool = sqlite.readers(READERS);
        this.readers = jdbi(readerPool);
        this.writer = new Writer(jdbi(writerPool));
    }

    /// Opens `wegwijs.db` in this folder, makes both when they are not there, and brings the tables up to date.
    public static Database open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Database(folder.resolve("wegwijs.db"));
    }

    /// One transaction, returning when it is safely on disk. An exception undoes this work alone and reaches the
    /// caller. Within another write it joins that one.
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

    /// Writes a consistent copy while the work goes on. The file appears under its name only when it is whole.
    public void backupTo(Path target) {
        new Backup(new SqliteFile(file).plain()).writeTo(target);
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

    private static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source).registerArgument(new EpochMillis());
    }

    private static final class EpochMillis extends AbstractArgumentFactory<Instant> {

        EpochMillis() {
            super(Types.BIGINT);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setLong(position, value.toEpochMilli());
        }
    }
}
