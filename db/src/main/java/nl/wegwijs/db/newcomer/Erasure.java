package nl.wegwijs.db.newcomer;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Wipes a person out, in the order in which the foreign keys allow it.
final class Erasure {

    private final Handle handle;

    Erasure(Handle handle) {
        this.handle = handle;
    }

    void of(long newcomerId, Instant at) {
        anonymizeHandoffs(newcomerId, at);
        delete(newcomerId, "delete from outbox where chat_id in (select id from chat where newcomer_id = :id)");
        delete(newcomerId, "delete from message where chat_id in (select id from chat where newcomer_id = :id)");
        delete(newcomerId, "delete from reminder_pause where newcomer_id = :id");
        delete(newcomerId, "delete from reminder where newcomer_id = :id");
        delete(newcomerId, "delete from consent where newcomer_id = :id");
        delete(newcomerId, "delete from gap where newcomer_id = :id");
        delete(newcomerId, "delete from newcomer_event where newcomer_id = :id");
        delete(newcomerId, "delete from newcomer_answer where newcomer_id = :id");
        delete(newcomerId, "delete from chat where newcomer_id = :id");
        delete(newcomerId, "delete from newcomer where id = :id");
    }

    private void anonymizeHandoffs(long newcomerId, Instant at) {
        handle.createUpdate("""
                update handoff
                set chat_id = null,
                    newcomer_id = null,
                    question = '',
                    context = '',
                    note = '',
                    outcome = case when state = 'closed' then outcome else 'deleted' end,
                    closed_at = coalesce(closed_at, :at),
                    state = 'closed'
                where newcomer_id = :id
                """).bind("at", at).bind("id", newcomerId).execute();
    }

    private void delete(long newcomerId, String sql) {
        handle.createUpdate(sql).bind("id", newcomerId).execute();
    }
}
