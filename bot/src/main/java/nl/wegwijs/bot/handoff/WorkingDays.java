package nl.wegwijs.bot.handoff;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.reminder.SendingHours;

/// Monday to Friday, general holidays left out.
final class WorkingDays {
    private WorkingDays() {}

    /// The same time of day, this many working days later.
    static Instant after(Instant moment, int days) {
        var local = moment.atZone(Dates.AMSTERDAM);
        int left = days;
        while (left > 0) {
            local = local.plusDays(1);
            if (isWorkingDay(local.toLocalDate())) {
                left--;
            }
        }
        return local.toInstant();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !SendingHours.isGeneralHoliday(day);
    }
}
