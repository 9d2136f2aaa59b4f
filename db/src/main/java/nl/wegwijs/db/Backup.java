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
import java.sql.SQLException;
import javax.sql.DataSource;

/// A copy of the database taken while it is in use.
final class Backup {

    private final DataSource source;

    Backup(DataSource source) {
        this.source = source;
    }

    void writeTo(Path target) {
        Path whole = target.toAbsolutePath();
        Path unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            copyInto(unfinished);
            flush(unfinished);
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void copyInto(Path unfinished) {
        try (Connection connection = source.getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, unfinished.toString());
            vacuum.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("no backup was made", failure);
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
