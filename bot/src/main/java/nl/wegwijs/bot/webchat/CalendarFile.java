package nl.wegwijs.bot.webchat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.card.CardMaker;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// The dates of one person as a calendar (iCalendar, RFC 5545): a whole day for each reminder that lies ahead.
final class CalendarFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 74;

    private final SocialeKaart kaart;
    private final Language language;
    private final StringBuilder lines = new StringBuilder();

    CalendarFile(SocialeKaart kaart, Language language) {
        this.kaart = kaart;
        this.language = language;
    }

    String of(List<Reminder> reminders, Instant now) {
        add("BEGIN:VCALENDAR");
        add("VERSION:2.0");
        add("PRODID:-//Wegwijs//NL");
        for (var reminder : reminders) {
            if (reminder.state().equals(Reminder.PLANNED)) {
                addEvent(reminder, now);
            }
        }
        add("END:VCALENDAR");
        return lines.toString();
    }

    private void addEvent(Reminder reminder, Instant now) {
        var day = LocalDate.ofInstant(reminder.dueAt(), Dates.AMSTERDAM);
        add("BEGIN:VEVENT");
        add("UID:" + reminder.id() + "@wegwijs");
        add("DTSTAMP:" + MOMENT.format(now));
        add("DTSTART;VALUE=DATE:" + DAY.format(day));
        add("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        add("SUMMARY:" + escaped(title(reminder.key())));
        add("END:VEVENT");
    }

    private String title(String key) {
        return kaart.findLifeEvent(key)
                .map(event -> ChecklistMaker.title(event, language))
                .or(() -> kaart.findTopic(key).map(topic -> CardMaker.title(topic, language)))
                .orElse(key);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// A line of more than 75 bytes goes on after a space on the next one.
    private void add(String line) {
        var length = 0;
        for (var point : line.codePoints().toArray()) {
            var character = Character.toString(point);
            var bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                lines.append("\r\n ");
                length = 1;
            }
            lines.append(character);
            length += bytes;
        }
        lines.append("\r\n");
    }
}
