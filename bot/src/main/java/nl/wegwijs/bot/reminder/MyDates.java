package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.language.Language;

/// Everything that will be said to a person, when and why, with a button to stop each.
final class MyDates {
    private static final int MOST = 8;

    /// The one channel that can hand over a file of one's own.
    private static final String WEB = "web";

    private static final String CALENDAR = "/chat/dates.ics";

    private final Texts texts;
    private final ReminderMessages messages;
    private final Language language;
    private final String channel;

    MyDates(Texts texts, ReminderMessages messages, Language language, String channel) {
        this.texts = texts;
        this.messages = messages;
        this.language = language;
        this.channel = channel;
    }

    Reply of(List<Reminder> rows, List<PlannedStep> steps) {
        Map<PlannedStep.Id, Reminder> planned = rows.stream()
                .filter(row -> row.state().equals(Reminder.PLANNED))
                .collect(Collectors.toMap(PlannedStep.Id::of, row -> row));
        var lines = new ArrayList<String>();
        var buttons = new ArrayList<Button>();
        for (var step : steps) {
            var row = planned.get(step.id());
            if (row != null && lines.size() < MOST) {
                lines.add(line(step, row));
                var slots = Map.of("what", messages.title(step, language));
                buttons.add(new Button.Press(texts.say(language, "dates.stop", slots), "undate:" + row.id()));
            }
        }
        if (!lines.isEmpty()) {
            if (channel.equals(WEB)) {
                buttons.add(new Button.Open(texts.say(language, "dates.calendar"), CALENDAR));
            }
            buttons.add(new Button.Press(texts.say(language, "dates.stop_all"), "do:stop", "stop"));
        }
        buttons.add(new Button.Press(texts.say(language, "menu.menu"), "do:menu", "menu"));
        var title = texts.say(language, lines.isEmpty() ? "dates.none" : "dates.title");
        return new Reply.Say(language, String.join("\n", concat(title, lines)), buttons);
    }

    private static List<String> concat(String first, List<String> rest) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    private String line(PlannedStep step, Reminder row) {
        var day = LocalDate.ofInstant(row.dueAt(), Dates.AMSTERDAM);
        return "• "
                + texts.say(
                        language,
                        "dates.line",
                        Map.of("date", Dates.written(day, language), "what", messages.titleAndStep(step, language)))
                + "\n"
                + texts.say(language, "dates.why", Map.of("why", why(texts, step, language)));
    }

    static String why(Texts texts, PlannedStep step, Language language) {
        return step.why().stream().map(why -> say(texts, why, language)).collect(Collectors.joining(", "));
    }

    private static String say(Texts texts, Why why, Language language) {
        var slots = new HashMap<String, Object>();
        why.slots()
                .forEach((slot, value) ->
                        slots.put(slot, value instanceof LocalDate date ? Dates.written(date, language) : value));
        return texts.say(language, why.key(), slots);
    }
}
