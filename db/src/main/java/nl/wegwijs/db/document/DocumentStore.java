package nl.wegwijs.db.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wegwijs.db.Columns;
import nl.wegwijs.db.Conflict;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

public final class DocumentStore {

    private final Handle handle;

    public DocumentStore(Handle handle) {
        this.handle = handle;
    }

    /// Path to text of all that is there now.
    public Map<String, String> current() {
        return handle.createQuery("""
                select document.path, document.text
                from document
                join (
                  select path, max(version) as version
                  from document
                  group by path
                ) latest on latest.path = document.path and latest.version = document.version
                where document.text is not null
                """).reduceRows(new TreeMap<>(), (texts, row) -> {
            texts.put(row.getColumn("path", String.class), row.getColumn("text", String.class));
            return texts;
        });
    }

    /// Grows with every save of any document: what was derived at another number is out of date.
    public long contentVersion() {
        return handle.createQuery("""
                select coalesce(max(id), 0)
                from document
                """).mapTo(long.class).one();
    }

    /// The latest version of this path, a removal included.
    public Optional<Document> find(String path) {
        return history(path).stream().findFirst();
    }

    /// All versions, the newest first.
    public List<Document> history(String path) {
        return handle.createQuery("""
                select path, version, text, edited_by, edited_at
                from document
                where path = :path
                order by version desc
                """)
                .bind("path", path)
                .map(DocumentStore::document)
                .list();
    }

    /// Appends a version and returns its number.
    ///
    /// @param expectedVersion the version that the editor started from, 0 for a new file
    /// @throws Conflict when another version was saved since; nothing is written
    public long save(String path, String text, long expectedVersion, String editedBy, Instant at) {
        return append(path, Optional.of(text), expectedVersion, editedBy, at);
    }

    /// Appends a version that removes the file; its history stays.
    public long remove(String path, long expectedVersion, String editedBy, Instant at) {
        return append(path, Optional.empty(), expectedVersion, editedBy, at);
    }

    /// Saves each text that differs from what is there; other documents stay. Returns how many were saved.
    public int importAll(Map<String, String> texts, String editedBy, Instant at) {
        Map<String, String> now = current();
        int saved = 0;
        for (Map.Entry<String, String> file : new TreeMap<>(texts).entrySet()) {
            if (file.getValue().equals(now.get(file.getKey()))) continue;
            save(file.getKey(), file.getValue(), versionOf(file.getKey()), editedBy, at);
            saved++;
        }
        return saved;
    }

    private long append(String path, Optional<String> text, long expectedVersion, String editedBy, Instant at) {
        long version = versionOf(path);
        if (version != expectedVersion)
            throw new Conflict(path + " is at version " + version + ", not " + expectedVersion);
        handle.createUpdate("""
                insert into document (path, version, text, edited_by, edited_at)
                values (:path, :version, :text, :editedBy, :at)
                """)
                .bind("path", path)
                .bind("version", version + 1)
                .bind("text", text)
                .bind("editedBy", editedBy)
                .bind("at", at)
                .execute();
        return version + 1;
    }

    private long versionOf(String path) {
        return handle.createQuery("""
                select coalesce(max(version), 0)
                from document
                where path = :path
                """).bind("path", path).mapTo(long.class).one();
    }

    private static Document document(ResultSet row, StatementContext context) throws SQLException {
        Optional<String> text = Columns.optionalText(row, "text");
        return new Document(
                row.getString("path"),
                row.getLong("version"),
                text.orElse(""),
                text.isEmpty(),
                row.getString("edited_by"),
                Columns.instant(row, "edited_at"));
    }
}
