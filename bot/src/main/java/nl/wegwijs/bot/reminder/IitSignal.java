package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitRules;

/// Says in time that the individuele inkomenstoeslag may be applied for: the first time when all conditions of the
/// gemeente's signed rules are met, and again when the interval after the last decided application is over. An
/// application whose outcome nobody told us is followed by a signal of its own. Where a decisive fact is unknown, one
/// question takes the place of the signal.
record IitSignal(IitRules rules) implements Occasion {
    static final String FIRST = "first";
    static final String AGAIN = "again";
    static final String AGAIN_UNDECIDED = "again-undecided";
    static final String QUESTION = "question";

    private static final String KEY = IitExplanation.KEY;

    @Override
    public List<PlannedStep> steps(Facts facts, History history, LocalDate today) {
        var consent = facts.consentedOn(Facts.CONSENT_IIT);
        if (consent.isEmpty() || facts.isYes(PersonalFact.SAVINGS_OVER_LIMIT)) {
            return List.of();
        }
        var blocks = rules.of(facts.gemeente());
        for (var i = 0; i < blocks.size(); i++) {
            var until = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1).from()) : Optional.<LocalDate>empty();
            var step = new Under(
                            blocks.get(i),
                            facts,
                            later(consent.get(), blocks.get(i).from()),
                            today)
                    .step();
            if (step.isPresent()
                    && until.filter(end -> !step.get().day().isBefore(end)).isEmpty()) {
                return List.of(step.get());
            }
        }
        return List.of();
    }

    static boolean isSignal(String step) {
        return step.equals(FIRST) || step.equals(AGAIN) || step.equals(AGAIN_UNDECIDED);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /// One person under one gemeente's rules, not before `since`.
    private record Under(IitParameters rules, Facts facts, LocalDate since, LocalDate today) {

        Optional<PlannedStep> step() {
            if (rules.excludesStudents() && facts.isYes(PersonalFact.STUDYING)) {
                return Optional.empty();
            }
            var applications = Applications.of(facts.events());
            var last = applications.last();
            var wait = last.map(application -> application.on().plusMonths(rules.intervalMonths()));
            var met = Stream.of(ageReached(), referenceReached(), wait)
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo);
            var day = later(
                    since, met.map(date -> date.minusDays(rules.leadDays())).orElse(since));
            var from = later(day, met.orElse(day));
            if (facts.date(PersonalFact.BORN)
                    .filter(born -> rules.isPensioner(born, later(from, today)))
                    .isPresent()) {
                return Optional.empty();
            }
            return unknown()
                    .map(fact -> question(fact, day))
                    .or(() -> last.filter(application -> isAgain(applications, met))
                            .map(application -> again(application, day, from)))
                    .or(() -> Optional.of(first(day, from)));
        }

        /// Who only ever applied before the conditions were met is told for the first time when they are.
        private boolean isAgain(Applications applications, Optional<LocalDate> met) {
            return applications.lastDecided().isPresent()
                    || applications
                            .last()
                            .map(application -> application.on().plusMonths(rules.intervalMonths()))
                            .equals(met);
        }

        private Optional<LocalDate> ageReached() {
            return facts.date(PersonalFact.BORN).map(born -> born.plusYears(rules.minimumAge()));
        }

        private Optional<LocalDate> referenceReached() {
            return facts.date(PersonalFact.LOW_INCOME_SINCE).map(low -> low.plusMonths(rules.referenceMonths()));
        }

        private Optional<PersonalFact> unknown() {
            return Stream.of(
                            PersonalFact.LOW_INCOME_SINCE,
                            PersonalFact.BORN,
                            PersonalFact.SAVINGS_OVER_LIMIT,
                            PersonalFact.STUDYING)
                    .filter(this::isUnknown)
                    .findFirst();
        }

        private boolean isUnknown(PersonalFact fact) {
            return switch (fact) {
                case BORN, LOW_INCOME_SINCE -> facts.date(fact).isEmpty();
                case STUDYING -> rules.excludesStudents() && facts.isUnknown(fact);
                default -> facts.isUnknown(fact);
            };
        }

        private PlannedStep question(PersonalFact fact, LocalDate day) {
            return step(QUESTION, fact.key(), day, day, List.of(Why.unknown(fact)));
        }

        private PlannedStep first(LocalDate day, LocalDate from) {
            return step(FIRST, FIRST, day, from, conditions());
        }

        private PlannedStep again(Applications.Application applied, LocalDate day, LocalDate from) {
            return step(
                    applied.decision().isPresent() ? AGAIN : AGAIN_UNDECIDED,
                    applied.on().toString(),
                    day,
                    from,
                    List.of(Why.interval(applied.on(), rules.intervalMonths())));
        }

        private PlannedStep step(String step, String occasion, LocalDate day, LocalDate from, List<Why> why) {
            return new PlannedStep(Kind.IIT, KEY, step, occasion, day, PlannedStep.NO_END, from, why);
        }

        private List<Why> conditions() {
            var why = new ArrayList<Why>();
            referenceReached().ifPresent(on -> why.add(Why.referenceReached(on, rules.referenceMonths())));
            ageReached().ifPresent(on -> why.add(Why.ageReached(on, rules.minimumAge())));
            return why;
        }
    }
}
