package nl.wegwijs.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One running Wegwijs a data folder: a second one would be a second writer and a second poller.
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Held until it is closed or the process ends, however it ends.
    static FolderLock of(Path folder) {
        try {
            var channel = FileChannel.open(
                    folder.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new UserProblem("Another Wegwijs is using the data folder " + folder
                        + ". Stop it first, or set WEGWIJS_DATA to another folder.");
            }
            return new FolderLock(channel);
        } catch (IOException notPossible) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be written to.", notPossible);
        }
    }

    private static @Nullable Object lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
