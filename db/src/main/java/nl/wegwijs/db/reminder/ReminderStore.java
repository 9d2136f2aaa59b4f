package nl.wegwijs.db.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import nl.wegwijs.db.Columns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

public final class ReminderStore {

    private final Handle handle;

    public ReminderStore(Handle handle) {
        this.handle = handle;
    }

    /// False, and nothing changed, when this step was planned, sent or suppressed for this occasion before.
    public boolean plan(
            long newcomerId,
            long chatId,
            String kind,
            String key,
            String step,
            String occasion,
            Instant dueAt,
            String why,
            Instant now) {
        return handle.createUpdate("""
                insert into reminder (
                  newcomer_id, chat_id, kind, key, step, occasion, due_at, state, why, created_at)
                values (
                  :newcomerId, :chatId, :kind, :key, :step, :occasion, :dueAt, 'planned', :why, :now)
                on conflict (newcomer_id, key, step, occasion) do nothing
                """)
                        .bind("newcomerId", newcomerId)
                        .bind("chatId", chatId)
                        .bind("kind", kind)
                        .bind("key", key)
                        .bind("step", step)
                        .bind("occasion", occasion)
                        .bind("dueAt", dueAt)
                        .bind("why", why)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /// Planned reminders that fell due, the oldest first.
    public List<Reminder> due(Instant now, int limit) {
        return select("""
                where state = 'planned'
                  and due_at <= :now
                order by due_at, id
                limit :limit
                """)
                .bind("now", now)
                .bind("limit", limit)
                .map(ReminderStore::reminder)
                .list();
    }

    public List<Reminder> ofNewcomer(long newcomerId) {
        return select("""
                where newcomer_id = :newcomerId
                order by due_at, id
                """)
                .bind("newcomerId", newcomerId)
                .map(ReminderStore::reminder)
                .list();
    }

    /// False when it is not planned any more: somebody else has sent or suppressed it.
    public boolean markSent(long id, Instant at) {
        return handle.createUpdate("""
                update reminder
                set state = 'sent', ended_at = :at
                where id = :id
                  and state = 'planned'
                """).bind("at", at).bind("id", id).execute() == 1;
    }

    /// Moves a planned reminder, for instance out of a Sunday. False when it is not planned any more.
    public boolean move(long id, Instant dueAt) {
        return handle.createUpdate("""
                update reminder
                set due_at = :dueAt
                where id = :id
                  and state = 'planned'
                """).bind("dueAt", dueAt).bind("id", id).execute() == 1;
    }

    public boolean suppress(long id, String why, Instant at) {
        return handle.createUpdate("""
                update reminder
                set state = 'suppressed', why = :why, ended_at = :at
                where id = :id
                  and state = 'planned'
                """)
                        .bind("why", why)
                        .bind("at", at)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    public int suppressAll(long newcomerId, String why, Instant at) {
        return handle.createUpdate("""
                update reminder
                set state = 'suppressed', why = :why, ended_at = :at
                where newcomer_id = :newcomerId
                  and state = 'planned'
                """)
                .bind("why", why)
                .bind("at", at)
                .bind("newcomerId", newcomerId)
                .execute();
    }

    /// Plans again what was suppressed for this reason, not before `notBefore`.
    public int resumeAll(long newcomerId, String why, Instant notBefore) {
        return handle.createUpdate("""
                update reminder
                set state = 'planned',
                    why = 'resumed',
                    ended_at = null,
                    due_at = case when due_at < :notBefore then :notBefore else due_at end
                where newcomer_id = :newcomerId
                  and state = 'suppressed'
                  and why = :why
                """)
                .bind("notBefore", notBefore)
                .bind("newcomerId", newcomerId)
                .bind("why", why)
                .execute();
    }

    /// Takes back a plan that no longer holds, so that the same occasion can be planned anew.
    public boolean unplan(long id) {
        return handle.createUpdate("""
                delete from reminder
                where id = :id
                  and state = 'planned'
                """).bind("id", id).execute() == 1;
    }

    public int deleteEndedBefore(Instant at) {
        return handle.createUpdate("""
                delete from reminder
                where ended_at < :at
                """).bind("at", at).execute();
    }

    private Query select(String rest) {
        return handle.createQuery("""
                select id, newcomer_id, chat_id, kind, key, step, occasion, due_at, state, why, created_at
                from reminder
                """ + rest);
    }

    private static Reminder reminder(ResultSet row, StatementContext context) throws SQLException {
        return new Reminder(
                row.getLong("id"),
                row.getLong("newcomer_id"),
                row.getLong("chat_id"),
                row.getString("kind"),
                row.getString("key"),
                row.getString("step"),
                row.getString("occasion"),
                Columns.instant(row, "due_at"),
                row.getString("state"),
                row.getString("why"),
                Columns.instant(row, "created_at"));
    }
}
