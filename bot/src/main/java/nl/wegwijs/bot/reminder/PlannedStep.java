package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.db.reminder.Reminder;

/// One message that is due some day.
///
/// @param key      what it is about: the id of a topic or a life event
/// @param step     which message about it; nobody gets the same step twice for one occasion
/// @param occasion the occurrence: a date, a year, or a word where there is only one
/// @param day      the day from which it may be sent
/// @param lastDay  the last day on which it is of any use; a message that comes later is left out
/// @param about    the date that the message speaks of
public record PlannedStep(
        Kind kind,
        String key,
        String step,
        String occasion,
        LocalDate day,
        LocalDate lastDay,
        LocalDate about,
        List<Why> why) {

    /// Of use for ever.
    static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    public PlannedStep {
        why = List.copyOf(why);
    }

    /// Tells a step from all others of the same person.
    Id id() {
        return new Id(key, step, occasion);
    }

    String whyCodes() {
        return why.stream().map(Why::code).collect(Collectors.joining("; "));
    }

    record Id(String key, String step, String occasion) {
        static Id of(Reminder row) {
            return new Id(row.key(), row.step(), row.occasion());
        }
    }
}
