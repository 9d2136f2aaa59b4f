package nl.wegwijs.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// How connections to the one database file are opened: all that is particular to SQLite's settings.
final class SqliteFile {

    private static final int BUSY_MILLIS = 10_000;
    private static final int CACHE = -16_000; // negative: in KiB

    private final Path file;

    SqliteFile(Path file) {
        this.file = file;
    }

    /// A pool of one: who writes waits in Java, never inside SQLite.
    HikariDataSource writer() {
        SQLiteConfig config = common();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return pool("writer", dataSource(config), 1);
    }

    HikariDataSource readers(int connections) {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        HikariConfig pool = poolConfig("reader", dataSource(config), connections);
        pool.setReadOnly(true);
        pool.setAutoCommit(false);
        return new HikariDataSource(pool);
    }

    SQLiteDataSource plain() {
        return dataSource(common());
    }

    /// For a file that is only looked at; its journal mode stays as it is.
    SQLiteDataSource readOnly() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return dataSource(config);
    }

    Path path() {
        return file;
    }

    void createWhenMissing() {
        if (Files.exists(file)) return;
        try {
            createPrivate(file);
        } catch (FileAlreadyExistsException raced) {
            // Another process was first; that is as good.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Makes an empty file that nobody but its owner can read, where the file system knows owners. SQLite gives
    /// its log the same rights.
    static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(file);
    }

    private SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setPragma(Pragma.SECURE_DELETE, "true"); // what was deleted is also gone from the file
        config.setPragma(Pragma.FULL_SYNC, "true"); // on macOS a flush that reaches the disk
        config.setPragma(Pragma.JDBC_GET_GENERATED_KEYS, "false"); // stores say "returning id"; this saves a query
        config.setCacheSize(CACHE);
        return config;
    }

    private SQLiteDataSource dataSource(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static HikariDataSource pool(String name, SQLiteDataSource source, int connections) {
        return new HikariDataSource(poolConfig(name, source, connections));
    }

    private static HikariConfig poolConfig(String name, SQLiteDataSource source, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(connections);
        config.setMaxLifetime(0);
        return config;
    }
}
