package nl.wegwijs.db;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wegwijs.db.chat.Chat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A real database in a folder of its own for each test.
public abstract class WithDatabase {

    public static final Instant NOW = Instant.parse("2026-05-04T07:00:00Z");

    @TempDir
    protected Path folder;

    protected Database db;

    @BeforeEach
    protected void open() {
        db = Database.open(folder);
    }

    @AfterEach
    protected void close() {
        db.close();
    }

    protected final void reopen() {
        close();
        open();
    }

    /// [Database#read], with a type that AssertJ can choose by.
    protected final <T> List<T> readList(Function<Stores, List<T>> work) {
        return db.read(work);
    }

    protected final <K, V> Map<K, V> readMap(Function<Stores, Map<K, V>> work) {
        return db.read(work);
    }

    protected final Chat chat(String address) {
        return db.write(stores -> stores.chats().getOrCreate("web", address, NOW));
    }

    protected final long regievoerder(String name) {
        return db.write(stores ->
                stores.staff().create(name, name + "@example.org", "hash", Set.of("regievoerder"), "assen", "nl", NOW));
    }
}
