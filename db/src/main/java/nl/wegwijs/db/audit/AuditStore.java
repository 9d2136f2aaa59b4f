package nl.wegwijs.db.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.db.Columns;
import nl.wegwijs.db.setting.SettingStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

public final class AuditStore {

    private static final String CUT = "audit.cut";

    private final Handle handle;

    public AuditStore(Handle handle) {
        this.handle = handle;
    }

    public void append(String actor, String act, String subject, String why, Instant at) {
        String previousHash = head();
        handle.createUpdate("""
                insert into audit (actor, act, subject, why, at, previous_hash, hash)
                values (:actor, :act, :subject, :why, :at, :previousHash, :hash)
                """)
                .bind("actor", actor)
                .bind("act", act)
                .bind("subject", subject)
                .bind("why", why)
                .bind("at", at)
                .bind("previousHash", previousHash)
                .bind("hash", AuditEntry.hash(previousHash, actor, act, subject, why, at))
                .execute();
    }

    /// The hash of the last entry, empty for none. Written down elsewhere it also proves that no entry was cut off the
    /// end.
    public String head() {
        return handle.createQuery("""
                select hash
                from audit
                order by id desc
                limit 1
                """).mapTo(String.class).findOne().orElseGet(this::cut);
    }

    /// The id of the first entry that was changed or whose predecessor is missing; empty when the chain is whole.
    public Optional<Long> firstBroken() {
        try (var entries = select("order by id").map(AuditStore::entry).stream()) {
            String before = cut();
            for (AuditEntry entry : (Iterable<AuditEntry>) entries::iterator) {
                if (!entry.follows(before)) return Optional.of(entry.id());
                before = entry.hash();
            }
            return Optional.empty();
        }
    }

    /// Deletes entries whose clock ran out. The chain goes on from where it was cut.
    public int deleteBefore(Instant at) {
        Optional<AuditEntry> last =
                select("""
                where at < :at
                order by id desc
                limit 1
                """).bind("at", at).map(AuditStore::entry).findOne();
        if (last.isEmpty()) return 0;
        new SettingStore(handle).save(CUT, last.get().hash());
        return handle.createUpdate("""
                delete from audit
                where id <= :id
                """).bind("id", last.get().id()).execute();
    }

    public List<AuditEntry> latest(int limit) {
        return select("""
                order by id desc
                limit :limit
                """).bind("limit", limit).map(AuditStore::entry).list();
    }

    public List<AuditEntry> of(String subject) {
        return select("""
                where subject = :subject
                order by id
                """).bind("subject", subject).map(AuditStore::entry).list();
    }

    private String cut() {
        return new SettingStore(handle).find(CUT).orElse("");
    }

    private Query select(String rest) {
        return handle.createQuery("""
                select id, actor, act, subject, why, at, previous_hash, hash
                from audit
                """ + rest);
    }

    private static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("why"),
                Columns.instant(row, "at"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
