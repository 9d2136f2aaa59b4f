package nl.wegwijs.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest extends WithDatabase {

    @TempDir
    Path elsewhere;

    @Test
    void aBackupTakenWhileWritingIsWholeAndOpens() {
        chat("before");
        AtomicBoolean done = new AtomicBoolean();
        Path backup = elsewhere.resolve("monday.db");
        try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor()) {
            thread.execute(() -> {
                for (int number = 0; !done.get(); number++) chat("during" + number);
            });
            for (int time = 0; time < 3; time++) db.backupTo(backup);
            done.set(true);
        }
        Path restored = elsewhere.resolve("restored");
        Database.restore(backup, restored);
        try (Database copy = Database.open(restored)) {
            assertThat(isThere(copy, "before")).isTrue();
        }
        assertThat(elsewhere.resolve("monday.db.unfinished")).doesNotExist();
    }

    @Test
    void restoringReplacesWhatWasThere() {
        chat("kept");
        Path backup = elsewhere.resolve("backup.db");
        db.backupTo(backup);
        chat("later");
        db.close();
        Database.restore(backup, folder);
        db = Database.open(folder);
        assertThat(isThere(db, "kept")).isTrue();
        assertThat(isThere(db, "later")).isFalse();
    }

    @Test
    void refusesToRestoreWhileTheDatabaseIsInUse() {
        Path backup = elsewhere.resolve("backup.db");
        db.backupTo(backup);
        chat("later");
        assertThatThrownBy(() -> Database.restore(backup, folder))
                .hasMessage("the database is in use: stop Wegwijs first");
        assertThat(isThere(db, "later")).isTrue();
        chat("and it still writes");
    }

    @Test
    void refusesADamagedBackup() throws IOException {
        chat("kept");
        Path backup = elsewhere.resolve("backup.db");
        db.backupTo(backup);
        byte[] bytes = Files.readAllBytes(backup);
        for (int place = 5000; place < bytes.length; place += 97) bytes[place] ^= 0x55;
        Files.write(backup, bytes);
        db.close();
        assertThatThrownBy(() -> Database.restore(backup, folder)).isInstanceOf(IllegalStateException.class);
        db = Database.open(folder);
        assertThat(isThere(db, "kept")).isTrue();
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Path text = Files.writeString(elsewhere.resolve("letter.txt"), "Beste lezer, ".repeat(100));
        assertThatThrownBy(() -> Database.restore(text, elsewhere.resolve("new")))
                .hasMessageEndingWith("is not a database of Wegwijs");
    }

    @Test
    void onlyTheOwnerCanReadTheFiles() throws IOException {
        chat("a");
        Path backup = elsewhere.resolve("backup.db");
        db.backupTo(backup);
        for (Path file : new Path[] {folder.resolve("wegwijs.db"), folder.resolve("wegwijs.db-wal"), backup})
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------");
    }

    private static boolean isThere(Database db, String address) {
        return db.read(stores -> stores.chats().find("web", address).isPresent());
    }
}
