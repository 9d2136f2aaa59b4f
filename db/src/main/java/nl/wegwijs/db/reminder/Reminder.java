package nl.wegwijs.db.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// @param kind `iit`, `life-event`, `timeline`, `follow-up` …
/// @param key what it is about, such as a topic id
/// @param step which message about it, such as `first` or `again`
/// @param occasion the occurrence that it belongs to, such as a date; a step is sent once per occasion
/// @param lastDay the last day on which it is of use
/// @param state `planned`, `sent` or `suppressed`
/// @param why the reasons, or why it was suppressed
public record Reminder(
        long id,
        long newcomerId,
        long chatId,
        String kind,
        String key,
        String step,
        String occasion,
        Instant dueAt,
        LocalDate lastDay,
        String state,
        String why,
        Instant createdAt,
        Optional<Instant> endedAt) {

    public static final String PLANNED = "planned";
    public static final String SENT = "sent";
    public static final String SUPPRESSED = "suppressed";

    /// What is to be said, and when.
    public record Planning(
            long newcomerId,
            long chatId,
            String kind,
            String key,
            String step,
            String occasion,
            Instant dueAt,
            LocalDate lastDay,
            String why) {}
}
