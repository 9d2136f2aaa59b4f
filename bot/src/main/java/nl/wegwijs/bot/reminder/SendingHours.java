package nl.wegwijs.bot.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import nl.wegwijs.bot.dialogue.Dates;

/// When we may write of our own accord: from 09:00 until 20:00 Dutch time, not on Sunday, and not on a general
/// holiday (Algemene termijnenwet, article 3: New Year's Day, Easter Monday, Whit Monday, both Christmas days,
/// Ascension Day, King's Day, 5 May; Good Friday counts as one too).
public final class SendingHours {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(20, 0);

    private SendingHours() {}

    /// This moment when it is allowed, else the next allowed 09:00.
    public static Instant firstAllowed(Instant wanted) {
        var local = wanted.atZone(Dates.AMSTERDAM);
        if (isAllowed(local)) {
            return wanted;
        }
        var day = local.toLocalTime().isBefore(OPENS)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        return firstDay(day).atTime(OPENS).atZone(Dates.AMSTERDAM).toInstant();
    }

    /// This day when we may write on it, else the next such day.
    static LocalDate firstDay(LocalDate wanted) {
        var day = wanted;
        while (!isWorkable(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isAllowed(ZonedDateTime moment) {
        var time = moment.toLocalTime();
        return !time.isBefore(OPENS) && time.isBefore(CLOSES) && isWorkable(moment.toLocalDate());
    }

    private static boolean isWorkable(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !isGeneralHoliday(day);
    }

    public static boolean isGeneralHoliday(LocalDate day) {
        var easter = easterSunday(day.getYear());
        return switch (MonthDay.from(day).toString()) {
            case "--01-01", "--05-05", "--12-25", "--12-26" -> true;
            default ->
                day.equals(kingsDay(day.getYear()))
                        || day.equals(easter.minusDays(2))
                        || day.equals(easter.plusDays(1))
                        || day.equals(easter.plusDays(39))
                        || day.equals(easter.plusDays(50));
        };
    }

    /// 27 April, or the day before when that is a Sunday.
    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, 4, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /// The Gregorian computus in the form of Meeus, Jones and Butcher.
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (8 * century + 13) / 25;
        int h = (19 * a + century - century / 4 - correction + 15) % 30;
        int l = (32 + 2 * (century % 4) + 2 * (rest / 4) - h - rest % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
