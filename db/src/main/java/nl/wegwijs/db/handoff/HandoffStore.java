package nl.wegwijs.db.handoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wegwijs.db.Columns;
import nl.wegwijs.db.NotFound;
import nl.wegwijs.db.RandomToken;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

public final class HandoffStore {

    private final Handle handle;

    public HandoffStore(Handle handle) {
        this.handle = handle;
    }

    /// The id of the new hand-off, or of the one that runs in this chat already: a chat has one at a time.
    public long open(Handoff.Opening opening) {
        return openOfChat(opening.chatId()).map(Handoff::id).orElseGet(() -> create(opening));
    }

    public Handoff get(long id) {
        return select("where id = :id")
                .bind("id", id)
                .map(HandoffStore::handoff)
                .findOne()
                .orElseThrow(() -> new NotFound("handoff", id));
    }

    public Optional<Handoff> find(String publicId) {
        return select("where public_id = :publicId")
                .bind("publicId", publicId)
                .map(HandoffStore::handoff)
                .findOne();
    }

    /// The hand-off of this chat that is not closed yet.
    public Optional<Handoff> openOfChat(long chatId) {
        return select("""
                where chat_id = :chatId
                  and state <> 'closed'
                """).bind("chatId", chatId).map(HandoffStore::handoff).findOne();
    }

    /// What is not closed in this gemeente, the most urgent first.
    public List<Handoff> inbox(String gemeente) {
        return select("""
                where gemeente = :gemeente
                  and state <> 'closed'
                order by due_at, id
                """).bind("gemeente", gemeente).map(HandoffStore::handoff).list();
    }

    public List<Handoff> closed(String gemeente, int limit) {
        return select("""
                where gemeente = :gemeente
                  and state = 'closed'
                order by closed_at desc, id desc
                limit :limit
                """)
                .bind("gemeente", gemeente)
                .bind("limit", limit)
                .map(HandoffStore::handoff)
                .list();
    }

    /// What nobody took in time, in all gemeenten.
    public List<Handoff> overdue(Instant now) {
        return select("""
                where state = 'open'
                  and due_at <= :now
                order by due_at, id
                """).bind("now", now).map(HandoffStore::handoff).list();
    }

    /// False when somebody else has it already.
    public boolean take(long id, long staffId, Instant at) {
        return handle.createUpdate("""
                update handoff
                set state = 'taken', taken_by = :staffId, taken_at = :at
                where id = :id
                  and state = 'open'
                """)
                        .bind("staffId", staffId)
                        .bind("at", at)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    /// A colleague goes on with what `from` had taken. False when `from` does not have it (any more).
    public boolean takeOver(long id, long from, long staffId, Instant at) {
        return handle.createUpdate("""
                update handoff
                set taken_by = :staffId, taken_at = :at
                where id = :id
                  and state = 'taken'
                  and taken_by = :from
                """)
                        .bind("staffId", staffId)
                        .bind("at", at)
                        .bind("id", id)
                        .bind("from", from)
                        .execute()
                == 1;
    }

    public void assign(long id, long staffId) {
        handle.createUpdate("""
                update handoff
                set assigned_to = :staffId
                where id = :id
                """).bind("staffId", staffId).bind("id", id).execute();
    }

    /// False when it was closed already.
    public boolean close(long id, long staffId, String outcome, String note, Instant at) {
        return close(id, Optional.of(staffId), outcome, note, at);
    }

    /// The person no longer wants it. False when it was closed already.
    public boolean withdraw(long id, String outcome, Instant at) {
        return close(id, Optional.empty(), outcome, "", at);
    }

    /// For each staff member how many hand-offs run: taken by them, or not taken yet and assigned to them.
    public Map<Long, Integer> countsOpenPerStaff(String gemeente) {
        return handle.createQuery("""
                select coalesce(taken_by, assigned_to) as staff_id, count(*) as running
                from handoff
                where gemeente = :gemeente
                  and state <> 'closed'
                  and coalesce(taken_by, assigned_to) is not null
                group by coalesce(taken_by, assigned_to)
                """).bind("gemeente", gemeente).reduceRows(new TreeMap<>(), (counts, row) -> {
            counts.put(row.getColumn("staff_id", Long.class), row.getColumn("running", Integer.class));
            return counts;
        });
    }

    /// Empties what was said in hand-offs closed before `at`; the rows stay for the counts.
    public int emptyClosedBefore(Instant at) {
        return handle.createUpdate("""
                update handoff
                set question = '', context = '', note = '', chat_id = null, newcomer_id = null
                where closed_at < :at
                  and newcomer_id is not null
                """).bind("at", at).execute();
    }

    private long create(Handoff.Opening opening) {
        return handle.createQuery("""
                insert into handoff (
                  public_id, chat_id, newcomer_id, gemeente, language, question, context, consent_at,
                  state, assigned_to, outcome, note, opened_by, created_at, due_at)
                values (
                  :publicId, :chatId, :newcomerId, :gemeente, :language, :question, :context, :consentAt,
                  'open', :assignedTo, '', '', :openedBy, :createdAt, :dueAt)
                returning id
                """)
                .bind("publicId", RandomToken.next())
                .bind("chatId", opening.chatId())
                .bind("newcomerId", opening.newcomerId())
                .bind("gemeente", opening.gemeente())
                .bind("language", opening.language())
                .bind("question", opening.question())
                .bind("context", opening.context())
                .bind("consentAt", opening.consentAt())
                .bind("assignedTo", opening.assignedTo())
                .bind("openedBy", opening.openedBy())
                .bind("createdAt", opening.createdAt())
                .bind("dueAt", opening.dueAt())
                .mapTo(long.class)
                .one();
    }

    private boolean close(long id, Optional<Long> staffId, String outcome, String note, Instant at) {
        return handle.createUpdate("""
                update handoff
                set state = 'closed', closed_by = :staffId, closed_at = :at, outcome = :outcome, note = :note
                where id = :id
                  and state <> 'closed'
                """)
                        .bind("staffId", staffId)
                        .bind("at", at)
                        .bind("outcome", outcome)
                        .bind("note", note)
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private Query select(String rest) {
        return handle.createQuery("""
                select id, public_id, chat_id, newcomer_id, gemeente, language, question, context, consent_at,
                  state, assigned_to, taken_by, taken_at, closed_at, closed_by, outcome, note, opened_by, created_at, due_at
                from handoff
                """ + rest);
    }

    private static Handoff handoff(ResultSet row, StatementContext context) throws SQLException {
        return new Handoff(
                row.getLong("id"),
                row.getString("public_id"),
                row.getLong("chat_id"),
                row.getLong("newcomer_id"),
                row.getString("gemeente"),
                row.getString("language"),
                row.getString("question"),
                row.getString("context"),
                Columns.instant(row, "consent_at"),
                row.getString("state"),
                Columns.optionalLong(row, "assigned_to"),
                Columns.optionalLong(row, "taken_by"),
                Columns.optionalInstant(row, "taken_at"),
                Columns.optionalInstant(row, "closed_at"),
                Columns.optionalLong(row, "closed_by"),
                row.getString("outcome"),
                row.getString("note"),
                row.getString("opened_by"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "due_at"));
    }
}
