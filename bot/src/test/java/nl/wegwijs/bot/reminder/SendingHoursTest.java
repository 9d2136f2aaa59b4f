package nl.wegwijs.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.standin.SettableClock;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dutch time throughout.
final class SendingHoursTest {
    @ParameterizedTest
    @CsvSource({
        "2026-05-04T09:00, 2026-05-04T09:00", // a Monday, on the stroke
        "2026-05-04T08:59, 2026-05-04T09:00",
        "2026-05-04T19:59, 2026-05-04T19:59",
        "2026-05-04T20:00, 2026-05-06T09:00", // the next day is 5 May
        "2026-05-05T12:00, 2026-05-06T09:00",
        "2026-05-09T12:00, 2026-05-09T12:00", // Saturday is allowed
        "2026-05-10T12:00, 2026-05-11T09:00", // Sunday is not
        "2026-04-03T10:00, 2026-04-04T09:00", // Good Friday
        "2026-04-02T21:00, 2026-04-04T09:00", // the evening before Good Friday
        "2026-04-06T10:00, 2026-04-07T09:00", // Easter Monday
        "2026-04-27T10:00, 2026-04-28T09:00", // King's Day
        "2025-04-26T10:00, 2025-04-28T09:00", // King's Day on a Saturday, because 27 April is a Sunday
        "2026-05-14T10:00, 2026-05-15T09:00", // Ascension Day
        "2026-05-25T10:00, 2026-05-26T09:00", // Whit Monday
        "2026-12-25T10:00, 2026-12-28T09:00", // both Christmas days and a Sunday
        "2026-12-31T20:30, 2027-01-02T09:00", // New Year
        "2026-03-28T20:00, 2026-03-30T09:00", // into summer time, over a Sunday
        "2026-10-24T20:00, 2026-10-26T09:00", // out of summer time, over a Sunday
        "2027-03-28T02:30, 2027-03-30T09:00", // an hour that does not exist, on Easter Sunday
    })
    void theFirstAllowedMoment(String wanted, String allowed) {
        assertThat(SendingHours.firstAllowed(SettableClock.instant(wanted))).isEqualTo(SettableClock.instant(allowed));
    }

    @Test
    void nineInTheMorningIsADifferentMomentInSummer() {
        assertThat(SendingHours.firstAllowed(Instant.parse("2026-01-05T00:00:00Z")))
                .isEqualTo("2026-01-05T08:00:00Z");
        assertThat(SendingHours.firstAllowed(Instant.parse("2026-07-06T00:00:00Z")))
                .isEqualTo("2026-07-06T07:00:00Z");
    }

    /// From the table of the Royal Netherlands Meteorological Institute and the church calendars.
    @ParameterizedTest
    @CsvSource({
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2029-04-01",
        "2030-04-21",
        "2035-03-25",
        "2038-04-25",
        "2049-04-18"
    })
    void easter(LocalDate sunday) {
        assertThat(SendingHours.easterSunday(sunday.getYear())).isEqualTo(sunday);
    }

    @RepeatedTest(1000)
    void isAlwaysAnAllowedMomentNotBeforeTheWantedOneAndAtMostAFewDaysLater(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var wanted = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(30L * 366 * 86_400));
        var allowed = SendingHours.firstAllowed(wanted);
        var local = allowed.atZone(Dates.AMSTERDAM);
        assertThat(allowed).isAfterOrEqualTo(wanted).isBefore(wanted.plusSeconds(5 * 86_400));
        assertThat(local.toLocalTime()).isAfterOrEqualTo(LocalTime.of(9, 0)).isBefore(LocalTime.of(20, 0));
        assertThat(local.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
        assertThat(SendingHours.isGeneralHoliday(local.toLocalDate())).isFalse();
        assertThat(SendingHours.firstAllowed(allowed)).isEqualTo(allowed);
        assertThat(allowed.equals(wanted) || local.toLocalTime().equals(LocalTime.of(9, 0)))
                .isTrue();
    }
}
