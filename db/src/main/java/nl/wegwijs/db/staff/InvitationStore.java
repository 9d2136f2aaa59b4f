package nl.wegwijs.db.staff;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// One-time links with which somebody sets a (new) password. Only the hash of the token is stored.
public final class InvitationStore {

    private final Handle handle;

    public InvitationStore(Handle handle) {
        this.handle = handle;
    }

    public void create(String tokenHash, long staffId, long invitedBy, Instant at, Instant expires) {
        handle.createUpdate("""
                insert into invitation (token_hash, staff_id, invited_by, created_at, expires_at)
                values (:tokenHash, :staffId, :invitedBy, :at, :expires)
                """)
                .bind("tokenHash", tokenHash)
                .bind("staffId", staffId)
                .bind("invitedBy", invitedBy)
                .bind("at", at)
                .bind("expires", expires)
                .execute();
    }

    /// Whom this link is for; empty when it is unknown, used or expired.
    public Optional<Long> find(String tokenHash, Instant now) {
        return handle.createQuery("""
                select staff_id
                from invitation
                where token_hash = :tokenHash
                  and used_at is null
                  and expires_at > :now
                """)
                .bind("tokenHash", tokenHash)
                .bind("now", now)
                .mapTo(Long.class)
                .findOne();
    }

    /// Like [#find], and uses the link up: it works for one caller.
    public Optional<Long> use(String tokenHash, Instant now) {
        return handle.createQuery("""
                update invitation
                set used_at = :now
                where token_hash = :tokenHash
                  and used_at is null
                  and expires_at > :now
                returning staff_id
                """)
                .bind("now", now)
                .bind("tokenHash", tokenHash)
                .mapTo(Long.class)
                .findOne();
    }

    public int deleteOf(long staffId) {
        return handle.createUpdate("""
                delete from invitation
                where staff_id = :staffId
                """).bind("staffId", staffId).execute();
    }
}
