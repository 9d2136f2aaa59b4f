package nl.wegwijs.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// How connections to the one database file are opened: all that is particular to SQLite's settings.
final class SqliteFile {

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

    private SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(10_000);
        config.enforceForeignKeys(true);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        config.setPragma(Pragma.FULL_SYNC, "true");
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
