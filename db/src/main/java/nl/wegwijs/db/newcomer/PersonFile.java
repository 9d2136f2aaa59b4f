package nl.wegwijs.db.newcomer;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Gathers what "show my data" shows. Empty values and empty tables are left out.
final class PersonFile {

    private final Handle handle;

    PersonFile(Handle handle) {
        this.handle = handle;
    }

    Map<String, List<Map<String, String>>> of(long newcomerId) {
        Map<String, List<Map<String, String>>> file = new LinkedHashMap<>();
        add(file, newcomerId, "newcomer", """
                select name, gemeente, person_group, role, created_at
                from newcomer
                where id = :id
                """);
        add(file, newcomerId, "chat", """
                select channel, address, language, mode, step, blocked_at, stopped_at, created_at, last_at
                from chat
                where newcomer_id = :id
                order by id
                """);
        add(file, newcomerId, "answer", """
                select question, answer, given_at
                from newcomer_answer
                where newcomer_id = :id
                order by given_at, question
                """);
        add(file, newcomerId, "event", """
                select event, happens_on, told_at
                from newcomer_event
                where newcomer_id = :id
                order by happens_on, event
                """);
        add(file, newcomerId, "consent", """
                select what, words, language, given_at, withdrawn_at
                from consent
                where newcomer_id = :id
                order by id
                """);
        add(file, newcomerId, "reminder", """
                select kind, key, step, occasion, due_at, state, why
                from reminder
                where newcomer_id = :id
                order by due_at, id
                """);
        add(file, newcomerId, "handoff", """
                select gemeente, language, question, context, consent_at, state, taken_at, closed_at, outcome, note, created_at
                from handoff
                where newcomer_id = :id
                order by id
                """);
        add(file, newcomerId, "gap", """
                select masked_text, language, gemeente, at
                from gap
                where newcomer_id = :id
                order by id
                """);
        add(file, newcomerId, "message", """
                select message.direction, message.author, message.language, message.text, message.at
                from message
                join chat on chat.id = message.chat_id
                where chat.newcomer_id = :id
                order by message.id
                """);
        add(file, newcomerId, "outbox", """
                select outbox.reply_json, outbox.state, outbox.why, outbox.source, outbox.created_at, outbox.ended_at
                from outbox
                join chat on chat.id = outbox.chat_id
                where chat.newcomer_id = :id
                order by outbox.id
                """);
        return file;
    }

    private void add(Map<String, List<Map<String, String>>> file, long newcomerId, String thing, String sql) {
        List<Map<String, String>> rows = handle.createQuery(sql)
                .bind("id", newcomerId)
                .map(PersonFile::shown)
                .list();
        if (!rows.isEmpty()) file.put(thing, rows);
    }

    private static Map<String, String> shown(ResultSet row, StatementContext context) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, String> shown = new LinkedHashMap<>();
        for (int number = 1; number <= columns.getColumnCount(); number++) {
            String name = columns.getColumnLabel(number);
            String value = row.getString(number);
            if (value == null || value.isEmpty()) continue;
            shown.put(
                    name,
                    name.equals("at") || name.endsWith("_at")
                            ? Instant.ofEpochMilli(row.getLong(number)).toString()
                            : value);
        }
        return shown;
    }
}
