package nl.wegwijs.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Copies of the database: taken while it is in use, and put back only after they were checked.
final class Backup {

    private Backup() {}

    static void write(SqliteFile database, Path target) {
        Path unfinished = beside(target, ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            SqliteFile.createPrivate(unfinished);
            vacuumInto(database, unfinished);
            check(unfinished);
            replace(unfinished, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void restore(Path backup, SqliteFile database) {
        Path unfinished = beside(database.path(), ".unfinished");
        check(backup);
        try {
            Files.deleteIfExists(unfinished);
            SqliteFile.createPrivate(unfinished);
            Files.copy(backup, unfinished, StandardCopyOption.REPLACE_EXISTING);
            check(unfinished);
            if (Files.exists(database.path())) closeLog(database);
            replace(unfinished, database.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            // A refused restore must not leave a second copy of what people said.
            deleteQuietly(unfinished);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    private static void vacuumInto(SqliteFile database, Path file) {
        try (Connection connection = database.plain().getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, file.toString());
            vacuum.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("no backup was made: " + failure.getMessage(), failure);
        }
    }

    private static void check(Path file) {
        try (Connection connection = new SqliteFile(file).readOnly().getConnection()) {
            String integrity = first(connection, "pragma integrity_check");
            if (!integrity.equals("ok")) throw new IllegalStateException(file + " is damaged: " + integrity);
            first(connection, "select max(installed_rank) from flyway_schema_history");
        } catch (SQLException failure) {
            throw new IllegalStateException(file + " is not a database of Wegwijs", failure);
        }
    }

    /// Leaving the write-ahead log is allowed to the only user of a file: so this also tells whether it is in use.
    private static void closeLog(SqliteFile database) {
        try (Connection connection = database.plain().getConnection()) {
            first(connection, "pragma journal_mode = delete");
        } catch (SQLException failure) {
            throw new IllegalStateException("the database is in use: stop Wegwijs first", failure);
        }
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static void replace(Path unfinished, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path beside(Path file, String ending) {
        return file.toAbsolutePath().resolveSibling(file.getFileName() + ending);
    }
}
