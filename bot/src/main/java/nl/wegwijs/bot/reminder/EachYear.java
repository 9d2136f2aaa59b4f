package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/// The same day every year, useful for some days.
record EachYear(MonthDay day, int usefulDays, String key, String step) implements Occasion {

    @Override
    public List<PlannedStep> steps(Facts facts, History history, LocalDate today) {
        return facts
                .consentedOn(Facts.CONSENT_DATES)
                .map(consent -> next(consent.isAfter(today) ? consent : today, history))
                .map(on -> new PlannedStep(
                        Kind.TIMELINE,
                        key,
                        step,
                        on.toString(),
                        on,
                        on.plusDays(usefulDays),
                        on,
                        List.of(Why.season(on))))
                .stream()
                .toList();
    }

    private LocalDate next(LocalDate from, History history) {
        var on = day.atYear(from.getYear() - 1);
        while (on.plusDays(usefulDays).isBefore(from) || history.has(key, step, on.toString())) {
            on = day.atYear(on.getYear() + 1);
        }
        return on;
    }
}
