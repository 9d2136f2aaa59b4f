package nl.wegwijs.db.gap;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.db.Columns;
import org.jdbi.v3.core.Handle;

public final class GapStore {

    private final Handle handle;

    public GapStore(Handle handle) {
        this.handle = handle;
    }

    /// The newcomer is kept only so that "delete my data" finds the row; [Gap] does not tell who asked.
    public long add(long newcomerId, String maskedText, String language, String gemeente, String nearest, Instant at) {
        return handle.createQuery("""
                insert into gap (newcomer_id, masked_text, language, gemeente, nearest, at)
                values (:newcomerId, :maskedText, :language, :gemeente, :nearest, :at)
                returning id
                """)
                .bind("newcomerId", newcomerId)
                .bind("maskedText", maskedText)
                .bind("language", language)
                .bind("gemeente", gemeente)
                .bind("nearest", nearest)
                .bind("at", at)
                .mapTo(long.class)
                .one();
    }

    /// Gaps that no editor has closed, the newest first.
    public List<Gap> open(int limit) {
        return handle.createQuery("""
                select id, masked_text, language, gemeente, nearest, at
                from gap
                where closed_at is null
                order by id desc
                limit :limit
                """)
                .bind("limit", limit)
                .map((row, context) -> new Gap(
                        row.getLong("id"),
                        row.getString("masked_text"),
                        row.getString("language"),
                        row.getString("gemeente"),
                        row.getString("nearest"),
                        Columns.instant(row, "at")))
                .list();
    }

    public boolean close(long id, long staffId, Instant at) {
        return handle.createUpdate("""
                update gap
                set closed_by = :staffId, closed_at = :at
                where id = :id
                  and closed_at is null
                """)
                        .bind("staffId", staffId)
                        .bind("at", at)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    public int deleteBefore(Instant at) {
        return handle.createUpdate("""
                delete from gap
                where at < :at
                """).bind("at", at).execute();
    }
}
