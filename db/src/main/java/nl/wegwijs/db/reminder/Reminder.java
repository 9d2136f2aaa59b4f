package nl.wegwijs.db.reminder;

import java.time.Instant;

/// @param kind `iit`, `life-event`, `timeline`, `follow-up` …
/// @param key what it is about, such as a topic id
/// @param step which message about it, such as `first` or `again`
/// @param occasion the occurrence that it belongs to, such as a date; a step is sent once per occasion
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
        String state,
        String why,
        Instant createdAt) {}
