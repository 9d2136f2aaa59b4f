package nl.wegwijs.admin.simulation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.outbox.OutboxRow;
import nl.wegwijs.db.reminder.Reminder;

/// Writes down what lies in the outbox, one JSON object a line, in the order in which it was put there.
final class Ledger {
    private static final String REMINDER = "reminder:";
    private static final int PAGE = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    /// @return how many messages there were
    int write(String channel, Writer out) throws IOException {
        var written = 0;
        var page = page(channel, 0);
        while (!page.isEmpty()) {
            for (var entry : page) {
                out.write(JSON.writeValueAsString(line(entry)) + "\n");
            }
            written += page.size();
            page = page(channel, page.getLast().row().id());
        }
        return written;
    }

    private record Entry(OutboxRow row, Reminder reminder) {}

    private List<Entry> page(String channel, long after) {
        return database.read(stores -> stores.outbox().ofChannelAfter(channel, after, PAGE).stream()
                .map(row -> new Entry(row, reminder(stores, row)))
                .toList());
    }

    private static Reminder reminder(Stores stores, OutboxRow row) {
        return stores.reminders()
                .find(Long.parseLong(row.source().substring(REMINDER.length())))
                .orElseThrow();
    }

    private static Map<String, Object> line(Entry entry) {
        var reminder = entry.reminder();
        var reply = ReplyJson.read(entry.row().replyJson());
        var line = new LinkedHashMap<String, Object>();
        line.put(
                "at",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        entry.row().createdAt().atZone(Dates.AMSTERDAM)));
        line.put("person", entry.row().address());
        line.put("kind", reminder.kind());
        line.put("key", reminder.key());
        line.put("step", reminder.step());
        line.put("occasion", reminder.occasion());
        line.put("language", reply.language().tag());
        line.put("text", reply.plainText());
        line.put("why", List.of(reminder.why().split("; ")));
        return line;
    }
}
