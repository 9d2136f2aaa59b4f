package nl.wegwijs.db.newcomer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wegwijs.db.Columns;
import nl.wegwijs.db.NotFound;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

public final class NewcomerStore {

    private final Handle handle;

    public NewcomerStore(Handle handle) {
        this.handle = handle;
    }

    public Optional<Newcomer> find(long id) {
        return handle.createQuery("""
                select id, name, gemeente, person_group, role, created_at
                from newcomer
                where id = :id
                """)
                .bind("id", id)
                .map(NewcomerStore::newcomer)
                .findOne();
    }

    public Newcomer get(long id) {
        return find(id).orElseThrow(() -> new NotFound("newcomer", id));
    }

    public void saveName(long id, String name) {
        handle.createUpdate("""
                update newcomer
                set name = :name
                where id = :id
                """).bind("name", name).bind("id", id).execute();
    }

    public void saveGemeente(long id, String gemeente) {
        handle.createUpdate("""
                update newcomer
                set gemeente = :gemeente
                where id = :id
                """).bind("gemeente", gemeente).bind("id", id).execute();
    }

    public void saveGroup(long id, String group) {
        handle.createUpdate("""
                update newcomer
                set person_group = :group
                where id = :id
                """).bind("group", group).bind("id", id).execute();
    }

    public void saveRole(long id, String role) {
        handle.createUpdate("""
                update newcomer
                set role = :role
                where id = :id
                """).bind("role", role).bind("id", id).execute();
    }

    /// Keeps the latest answer to a question that a reminder needs, such as `born` or `low_income_since`.
    public void saveAnswer(long id, String question, String answer, Instant at) {
        handle.createUpdate("""
                insert into newcomer_answer (newcomer_id, question, answer, given_at)
                values (:id, :question, :answer, :at)
                on conflict (newcomer_id, question)
                do update set answer = excluded.answer, given_at = excluded.given_at
                """)
                .bind("id", id)
                .bind("question", question)
                .bind("answer", answer)
                .bind("at", at)
                .execute();
    }

    public void forgetAnswer(long id, String question) {
        handle.createUpdate("""
                delete from newcomer_answer
                where newcomer_id = :id
                  and question = :question
                """).bind("id", id).bind("question", question).execute();
    }

    public Map<String, String> answers(long id) {
        return handle.createQuery("""
                select question, answer
                from newcomer_answer
                where newcomer_id = :id
                """).bind("id", id).reduceRows(new TreeMap<>(), (answers, row) -> {
            answers.put(row.getColumn("question", String.class), row.getColumn("answer", String.class));
            return answers;
        });
    }

    /// False when the same event on the same day was told before.
    public boolean addEvent(long id, String event, LocalDate happensOn, Instant toldAt) {
        return handle.createUpdate("""
                insert into newcomer_event (newcomer_id, event, happens_on, told_at)
                values (:id, :event, :happensOn, :toldAt)
                on conflict do nothing
                """)
                        .bind("id", id)
                        .bind("event", event)
                        .bind("happensOn", happensOn.toString())
                        .bind("toldAt", toldAt)
                        .execute()
                == 1;
    }

    public List<LifeEvent> events(long id) {
        return handle.createQuery("""
                select event, happens_on, told_at
                from newcomer_event
                where newcomer_id = :id
                order by happens_on, event
                """)
                .bind("id", id)
                .map((row, context) -> new LifeEvent(
                        row.getString("event"),
                        LocalDate.parse(row.getString("happens_on")),
                        Columns.instant(row, "told_at")))
                .list();
    }

    /// Life events of the people of a gemeente since that day of which nobody has said that it worked.
    public List<OpenEvent> openEventsIn(String gemeente, LocalDate since, int limit) {
        return handle.createQuery("""
                select told.newcomer_id, told.event, told.happens_on
                from newcomer_event told
                join newcomer on newcomer.id = told.newcomer_id
                where newcomer.gemeente = :gemeente
                  and told.happens_on >= :since
                  and told.event not like '%:%'
                  and not exists (
                    select 1
                    from newcomer_event worked
                    where worked.newcomer_id = told.newcomer_id
                      and worked.happens_on = told.happens_on
                      and worked.event = told.event || ':worked')
                order by told.happens_on, told.newcomer_id
                limit :limit
                """)
                .bind("gemeente", gemeente)
                .bind("since", since.toString())
                .bind("limit", limit)
                .map((row, context) -> new OpenEvent(
                        row.getLong("newcomer_id"),
                        row.getString("event"),
                        LocalDate.parse(row.getString("happens_on"))))
                .list();
    }

    /// A life event of one person.
    public record OpenEvent(long newcomerId, String event, LocalDate happensOn) {}

    /// People none of whose chats saw a message since `since`, for the retention clock.
    public List<Long> silentSince(Instant since, int limit) {
        return handle.createQuery("""
                select newcomer_id
                from chat
                group by newcomer_id
                having max(last_at) < :since
                order by newcomer_id
                limit :limit
                """)
                .bind("since", since)
                .bind("limit", limit)
                .mapTo(Long.class)
                .list();
    }

    /// Every row of this person goes, chats included; of hand-offs an anonymous closed row stays for the counts.
    public void deleteEverything(long id, Instant at) {
        new Erasure(handle).of(id, at);
    }

    /// All that is stored about this person, by table, in words that can be shown: column name to value.
    public Map<String, List<Map<String, String>>> everythingAbout(long id) {
        return new PersonFile(handle).of(id);
    }

    private static Newcomer newcomer(ResultSet row, StatementContext context) throws SQLException {
        return new Newcomer(
                row.getLong("id"),
                row.getString("name"),
                row.getString("gemeente"),
                row.getString("person_group"),
                row.getString("role"),
                Columns.instant(row, "created_at"));
    }
}
