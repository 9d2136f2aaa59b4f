package nl.wegwijs.db.consent;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.db.Columns;
import org.jdbi.v3.core.Handle;

public final class ConsentStore {

    private final Handle handle;

    public ConsentStore(Handle handle) {
        this.handle = handle;
    }

    public long give(long newcomerId, String what, String words, String language, Instant at) {
        return handle.createQuery("""
                insert into consent (newcomer_id, what, words, language, given_at)
                values (:newcomerId, :what, :words, :language, :at)
                returning id
                """)
                .bind("newcomerId", newcomerId)
                .bind("what", what)
                .bind("words", words)
                .bind("language", language)
                .bind("at", at)
                .mapTo(long.class)
                .one();
    }

    public int withdraw(long newcomerId, String what, Instant at) {
        return handle.createUpdate("""
                update consent
                set withdrawn_at = :at
                where newcomer_id = :newcomerId
                  and what = :what
                  and withdrawn_at is null
                """)
                .bind("at", at)
                .bind("newcomerId", newcomerId)
                .bind("what", what)
                .execute();
    }

    public boolean isGiven(long newcomerId, String what) {
        return handle.createQuery("""
                select count(*)
                from consent
                where newcomer_id = :newcomerId
                  and what = :what
                  and withdrawn_at is null
                """)
                        .bind("newcomerId", newcomerId)
                        .bind("what", what)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    public List<Consent> ofNewcomer(long newcomerId) {
        return handle.createQuery("""
                select id, newcomer_id, what, words, language, given_at, withdrawn_at
                from consent
                where newcomer_id = :newcomerId
                order by id
                """)
                .bind("newcomerId", newcomerId)
                .map((row, context) -> new Consent(
                        row.getLong("id"),
                        row.getLong("newcomer_id"),
                        row.getString("what"),
                        row.getString("words"),
                        row.getString("language"),
                        Columns.instant(row, "given_at"),
                        Columns.optionalInstant(row, "withdrawn_at")))
                .list();
    }

    /// The newcomers who agree to `what` now, in order of id, from after `afterId` on: for going through all in pages.
    public List<Long> newcomersWith(String what, long afterId, int limit) {
        return handle.createQuery("""
                select distinct newcomer_id
                from consent
                where what = :what
                  and withdrawn_at is null
                  and newcomer_id > :afterId
                order by newcomer_id
                limit :limit
                """)
                .bind("what", what)
                .bind("afterId", afterId)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }
}
