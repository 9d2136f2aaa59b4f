package nl.wegwijs.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.outbox.OutboxRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-05-04T07:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenAfterReopening() {
        Chat written;
        try (Database db = Database.open(folder)) {
            written = db.write(stores -> stores.chats().getOrCreate("web", "a", NOW));
            long row = db.write(stores -> stores.outbox().add(written.id(), "{}", "dialogue", NOW));
            OutboxRow claimed =
                    db.write(stores -> stores.outbox().claimNext("web", NOW)).orElseThrow();
            assertThat(claimed.id()).isEqualTo(row);
        }
        try (Database db = Database.open(folder)) {
            Chat read = db.read(stores -> stores.chats().get(written.id()));
            assertThat(read).isEqualTo(written);
        }
    }
}
