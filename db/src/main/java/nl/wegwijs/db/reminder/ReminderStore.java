package nl.wegwijs.db.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    public boolean plan(Reminder.Planning plan, Instant now) {
        return handle.createUpdate("""
                insert into reminder (
                  newcomer_id, chat_id, kind, key, step, occasion, due_at, last_day, state, why, created_at)
                values (
                  :newcomerId, :chatId, :kind, :key, :step, :occasion, :dueAt, :lastDay, 'planned', :why, :now)
                on conflict (newcomer_id, key, step, occasion) do nothing
                """)
                        .bind("newcomerId", plan.newcomerId())
                        .bind("chatId", plan.chatId())
                        .bind("kind", plan.kind())
                        .bind("key", plan.key())
                        .bind("step", plan.step())
                        .bind("occasion", plan.occasion())
                        .bind("dueAt", plan.dueAt())
                        .bind("lastDay", plan.lastDay().toString())
                        .bind("why", plan.why())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    public Optional<Reminder> find(long id) {
        return select("where id = :id")
                .bind("id", id)
                .map(ReminderStore::reminder)
                .findOne();
    }

    /// Planned reminders that fell due, the oldest first; not those of people for whom a colleague paused them.
    public List<Reminder> due(Instant now, int limit) {
        return select("""
                where state = 'planned'
                  and due_at <= :now
                  and not exists (select 1 from reminder_pause where reminder_pause.newcomer_id = reminder.newcomer_id)
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

    /// When the next planned reminder of anybody falls due.
    public Optional<Instant> nextDue() {
        return handle.createQuery("""
                select min(due_at)
                from reminder
                where state = 'planned'
                """).mapTo(Long.class).findOne().map(Instant::ofEpochMilli);
    }

    /// What is planned for the people of a gemeente until then, the first first.
    public List<Reminder> plannedIn(String gemeente, Instant until, int limit) {
        return select("""
                where state = 'planned'
                  and due_at <= :until
                  and newcomer_id in (select newcomer.id from newcomer where newcomer.gemeente = :gemeente)
                order by due_at, id
                limit :limit
                """)
                .bind("until", until)
                .bind("gemeente", gemeente)
                .bind("limit", limit)
                .map(ReminderStore::reminder)
                .list();
    }

    /// People of a gemeente who were written to at least `times` times since they last said anything.
    public List<Long> silentIn(String gemeente, int times, int limit) {
        return handle.createQuery("""
                select newcomer.id
                from newcomer
                join reminder on reminder.newcomer_id = newcomer.id and reminder.state = 'sent'
                where newcomer.gemeente = :gemeente
                  and reminder.ended_at > (select max(last_at) from chat where chat.newcomer_id = newcomer.id)
                group by newcomer.id
                having count(*) >= :times
                order by newcomer.id
                limit :limit
                """)
                .bind("gemeente", gemeente)
                .bind("times", times)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    public void pause(long newcomerId, long staffId, String why, Instant at) {
        handle.createUpdate("""
                insert into reminder_pause (newcomer_id, paused_by, why, paused_at)
                values (:newcomerId, :staffId, :why, :at)
                on conflict (newcomer_id) do nothing
                """)
                .bind("newcomerId", newcomerId)
                .bind("staffId", staffId)
                .bind("why", why)
                .bind("at", at)
                .execute();
    }

    public void unpause(long newcomerId) {
        handle.createUpdate("""
                delete from reminder_pause
                where newcomer_id = :newcomerId
                """).bind("newcomerId", newcomerId).execute();
    }

    public boolean isPaused(long newcomerId) {
        return handle.createQuery("""
                select count(*)
                from reminder_pause
                where newcomer_id = :newcomerId
                """)
                        .bind("newcomerId", newcomerId)
                        .mapTo(long.class)
                        .one()
                > 0;
    }

    /// Takes back a plan that no longer holds, so that the same occasion can be planned anew.
    public boolean unplan(long id) {
        return handle.createUpdate("""
                delete from reminder
                where id = :id
                  and state = 'planned'
                """).bind("id", id).execute() == 1;
    }

    /// Only of people who want no reminders any more: of the others we must know what was said before.
    public int deleteEndedBefore(Instant at) {
        return handle.createUpdate("""
                delete from reminder
                where ended_at < :at
                  and not exists (
                    select 1
                    from consent
                    where consent.newcomer_id = reminder.newcomer_id
                      and consent.what like 'reminder:%'
                      and consent.withdrawn_at is null)
                """).bind("at", at).execute();
    }

    private Query select(String rest) {
        return handle.createQuery("""
                select id, newcomer_id, chat_id, kind, key, step, occasion, due_at, last_day, state, why, created_at, ended_at
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
                LocalDate.parse(row.getString("last_day")),
                row.getString("state"),
                row.getString("why"),
                Columns.instant(row, "created_at"),
                Columns.optionalInstant(row, "ended_at"));
    }
}
