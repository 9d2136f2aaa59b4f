package nl.wegwijs.admin.console.page;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.knowledge.language.Language;

/// Moments as staff read them: in Dutch time, in the language of the console.
public final class Moments {
    private Moments() {}

    /// How long something takes; `unit` is part of a text key: `minutes`, `hours` or `days`.
    public record Span(String unit, long n) {}

    public static String dayAndTime(Instant moment, Language language) {
        return DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.forLanguageTag(language.tag()))
                .format(moment.atZone(Dates.AMSTERDAM));
    }

    public static Span between(Instant start, Instant end) {
        var time = Duration.between(start, end);
        if (time.toHours() < 1) {
            return new Span("minutes", Math.max(0, time.toMinutes()));
        }
        return time.toDays() < 2 ? new Span("hours", time.toHours()) : new Span("days", time.toDays());
    }
}
