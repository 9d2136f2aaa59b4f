package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/// Some time after a date that the person told us, useful for a while.
///
/// @param unless where this is known too, the step has no use any more
record AfterDate(PersonalFact fact, Period after, Period useful, Optional<PersonalFact> unless, String key, String step)
        implements Occasion {

    @Override
    public List<PlannedStep> steps(Facts facts, History history, LocalDate today) {
        if (facts.consentedOn(Facts.CONSENT_DATES).isEmpty()
                || unless.flatMap(facts::date).isPresent()) {
            return List.of();
        }
        return facts
                .date(fact)
                .map(date -> new PlannedStep(
                        Kind.TIMELINE,
                        key,
                        step,
                        date.toString(),
                        date.plus(after),
                        date.plus(after).plus(useful),
                        date,
                        List.of(Why.told(fact.key(), date))))
                .stream()
                .toList();
    }
}
