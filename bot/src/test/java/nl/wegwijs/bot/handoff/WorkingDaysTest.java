package nl.wegwijs.bot.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Random;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.reminder.SendingHours;
import nl.wegwijs.bot.standin.SettableClock;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dutch time throughout.
final class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00, 2, 2026-06-03T10:00", // Monday to Wednesday
        "2026-06-04T10:00, 2, 2026-06-08T10:00", // Thursday to Monday
        "2026-06-06T10:00, 2, 2026-06-09T10:00", // asked on a Saturday
        "2026-06-07T23:30, 1, 2026-06-08T23:30",
        "2026-04-02T10:00, 2, 2026-04-08T10:00", // over Good Friday and Easter Monday
        "2026-05-04T10:00, 1, 2026-05-06T10:00", // over 5 May
        "2026-12-24T10:00, 2, 2026-12-29T10:00", // over Christmas
        "2026-03-27T10:00, 2, 2026-03-31T10:00", // over the start of summer time: the same time on the clock
        "2026-10-23T10:00, 2, 2026-10-27T10:00",
        "2026-06-01T10:00, 0, 2026-06-01T10:00",
    })
    void after(String moment, int days, String due) {
        assertThat(WorkingDays.after(SettableClock.instant(moment), days)).isEqualTo(SettableClock.instant(due));
    }

    @RepeatedTest(500)
    void endsOnAWorkingDayAndEachDayCounts(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var moment = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(20L * 366 * 86_400));
        int days = 1 + random.nextInt(10);
        var due = WorkingDays.after(moment, days);
        var day = due.atZone(Dates.AMSTERDAM).toLocalDate();
        assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(SendingHours.isGeneralHoliday(day)).isFalse();
        assertThat(due).isAfter(WorkingDays.after(moment, days - 1)).isBefore(WorkingDays.after(moment, days + 1));
    }
}
