package nl.wegwijs.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.wegwijs.db.chat.Chat;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

    @TempDir
    Path folder;

    @Test
    void bringsAnOlderFileUpToDateAndKeepsWhatItHolds() {
        Flyway older = Flyway.configure()
                .loggers("slf4j")
                .dataSource("jdbc:sqlite:" + folder.resolve("wegwijs.db"), "", "")
                .locations("classpath:nl/wegwijs/db/migration/common")
                .placeholders(Map.of("id", "integer primary key autoincrement"))
                .target("1")
                .load();
        older.migrate();
        RawSql.run(folder, """
                insert into newcomer (name, gemeente, person_group, role, created_at)
                values ('Sara', 'assen', 'asiel', 'newcomer', 0)
                """);
        try (Database db = Database.open(folder)) {
            assertThat(db.read(stores -> stores.newcomers().get(1)).name()).isEqualTo("Sara");
            assertThat(RawSql.tables(folder)).contains("scheduled_tasks");
        }
    }

    @Test
    void keepsEverythingWhenOpenedAgain() {
        Chat written;
        try (Database db = Database.open(folder)) {
            written = db.write(stores -> stores.chats().getOrCreate("web", "a", WithDatabase.NOW));
        }
        try (Database db = Database.open(folder)) {
            Chat read = db.read(stores -> stores.chats().get(written.id()));
            assertThat(read).isEqualTo(written);
        }
    }
}
