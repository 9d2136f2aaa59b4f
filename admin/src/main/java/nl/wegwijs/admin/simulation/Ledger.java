package nl.wegwijs.admin.simulation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.outbox.OutboxRow;
import nl.wegwijs.db.reminder.Reminder;

/// Takes what the outbox would send and writes it down, one JSON object a line.
final class Ledger {
    private static final String REMINDER = "reminder:";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Writer out;
    private int messages;

    Ledger(Writer out) {
        this.out = out;
    }

    int messages() {
        return messages;
    }

    /// Empties the outbox of this channel.
    void take(Stores stores, String channel, Instant now) {
        for (var row = stores.outbox().claimNext(channel, now);
                row.isPresent();
                row = stores.outbox().claimNext(channel, now)) {
            write(row.get(), reminder(stores, row.get()), now);
            stores.outbox().sent(row.get().id(), "", now);
        }
    }

    private static Reminder reminder(Stores stores, OutboxRow row) {
        return stores.reminders()
                .find(Long.parseLong(row.source().substring(REMINDER.length())))
                .orElseThrow();
    }

    private void write(OutboxRow row, Reminder reminder, Instant now) {
        var reply = ReplyJson.read(row.replyJson());
        var line = new LinkedHashMap<String, Object>();
        line.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atZone(Dates.AMSTERDAM)));
        line.put("person", row.address());
        line.put("kind", reminder.kind());
        line.put("key", reminder.key());
        line.put("step", reminder.step());
        line.put("occasion", reminder.occasion());
        line.put("language", reply.language().tag());
        line.put("text", reply.plainText());
        line.put("why", List.of(reminder.why().split("; ")));
        write(line);
    }

    private void write(Map<String, Object> line) {
        try {
            out.write(JSON.writeValueAsString(line) + "\n");
            messages++;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
