package nl.wegwijs.db.staff;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.db.Columns;
import org.jdbi.v3.core.Handle;

public final class SessionStore {

    private final Handle handle;

    public SessionStore(Handle handle) {
        this.handle = handle;
    }

    public void create(String tokenHash, long staffId, String csrf, Instant at, Instant expires) {
        handle.createUpdate("""
                insert into session (token_hash, staff_id, csrf, created_at, last_at, expires_at)
                values (:tokenHash, :staffId, :csrf, :at, :at, :expires)
                """)
                .bind("tokenHash", tokenHash)
                .bind("staffId", staffId)
                .bind("csrf", csrf)
                .bind("at", at)
                .bind("expires", expires)
                .execute();
    }

    /// Empty when it does not exist or has expired.
    public Optional<Session> find(String tokenHash, Instant now) {
        return handle.createQuery("""
                select token_hash, staff_id, csrf, created_at, last_at, expires_at
                from session
                where token_hash = :tokenHash
                  and expires_at > :now
                """)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .map((row, context) -> new Session(
                        row.getString("token_hash"),
                        row.getLong("staff_id"),
                        row.getString("csrf"),
                        Columns.instant(row, "created_at"),
                        Columns.instant(row, "last_at"),
                        Columns.instant(row, "expires_at")))
                .findOne();
    }

    public void touch(String tokenHash, Instant at, Instant expires) {
        handle.createUpdate("""
                update session
                set last_at = :at, expires_at = :expires
                where token_hash = :tokenHash
                """)
                .bind("at", at)
                .bind("expires", expires)
                .bind("tokenHash", tokenHash)
                .execute();
    }

    public void delete(String tokenHash) {
        handle.createUpdate("""
                delete from session
                where token_hash = :tokenHash
                """).bind("tokenHash", tokenHash).execute();
    }

    public int deleteOf(long staffId) {
        return handle.createUpdate("""
                delete from session
                where staff_id = :staffId
                """).bind("staffId", staffId).execute();
    }

    public int deleteExpired(Instant now) {
        return handle.createUpdate("""
                delete from session
                where expires_at <= :now
                """).bind("now", now).execute();
    }
}
