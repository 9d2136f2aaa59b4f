package nl.wegwijs.admin.content;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// What the chat knows now. The documents in the database are the truth; knowledge is built from them at start and
/// after each edit, and swapped in one step: who is being answered keeps the knowledge with which the answer began.
public final class LiveKnowledge implements Supplier<Knowledge>, AutoCloseable {
    private final Database database;
    private final InstantSource clock;
    private final Set<String> regions;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AtomicReference<Knowledge> current;

    private LiveKnowledge(Database database, InstantSource clock, Set<String> regions, Knowledge first) {
        this.database = database;
        this.clock = clock;
        this.regions = Set.copyOf(regions);
        this.current = new AtomicReference<>(first);
    }

    /// An empty database gets the shipped sociale kaart first.
    ///
    /// @param regions whose gemeenten are served
    public static LiveKnowledge open(Database database, InstantSource clock, Set<String> regions) {
        if (documents(database).isEmpty()) {
            database.write(stores ->
                    stores.documents().importAll(ContentFiles.shipped().texts(), "shipped", clock.instant()));
        }
        var knowledge = Knowledge.build(new ContentFiles(documents(database)), regions);
        if (knowledge.kaart().gemeenten().isEmpty()) {
            throw new UserProblem("The sociale kaart has no gemeenten in " + String.join(", ", regions)
                    + ". Set WEGWIJS_REGIONS to the names of files in its folder regions.");
        }
        return new LiveKnowledge(database, clock, regions, knowledge);
    }

    @Override
    public Knowledge get() {
        return current.get();
    }

    /// What would be wrong with the content if this document read so: only what is wrong now and was not before.
    public List<ContentProblem> problems(String path, String text) {
        var documents = new TreeMap<>(documents(database));
        documents.put(path, text);
        return ContentReader.read(new ContentFiles(documents)).problems().stream()
                .filter(problem -> problem.file().equals(path))
                .toList();
    }

    /// Saves a new version; the next question is answered from it.
    ///
    /// @throws nl.wegwijs.db.Conflict when somebody saved a newer version than `expectedVersion`
    public void publish(String path, String text, long expectedVersion, String editedBy) {
        database.write(stores -> stores.documents().save(path, text, expectedVersion, editedBy, clock.instant()));
        reload();
    }

    /// A new version of one document.
    public record Edit(String path, String text, long expectedVersion) {}

    /// Saves several documents together, or none.
    ///
    /// @throws nl.wegwijs.db.Conflict when somebody saved a newer version of one of them
    public void publish(List<Edit> edits, String editedBy) {
        var now = clock.instant();
        database.update(stores -> edits.forEach(
                edit -> stores.documents().save(edit.path(), edit.text(), edit.expectedVersion(), editedBy, now)));
        reload();
    }

    public void importAll(Map<String, String> texts, String importedBy) {
        database.write(stores -> stores.documents().importAll(texts, importedBy, clock.instant()));
        reload();
    }

    private void reload() {
        oneAtATime.lock();
        try {
            current.set(Knowledge.build(new ContentFiles(documents(database)), regions));
        } finally {
            oneAtATime.unlock();
        }
    }

    private static Map<String, String> documents(Database database) {
        return database.read(stores -> stores.documents().current());
    }

    @Override
    public void close() {
        current.get().close();
    }
}
