package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.knowledge.content.Deadline;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.LifeEventStep;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// A change in somebody's life: its checklist when it is told, a message before each deadline, and later the
/// question whether it worked. What follows from a known date (help that ends, a permit, a child that turns 18)
/// is heard without being told.
record EventSteps(SocialeKaart kaart) implements Occasion {
    static final String CHECKLIST = "checklist";
    static final String FOLLOW_UP = "after-%d-weeks";
    static final String WORKED = ":worked";
    static final String DONE = ":done:";

    private static final Period CHECKLIST_USEFUL = Period.ofDays(14);
    private static final Period FOLLOW_UP_USEFUL = Period.ofWeeks(4);
    /// A child's birthday is announced this long before.
    private static final Period ANNOUNCED = Period.ofMonths(3);
    /// The same event told with a day that differs less than this is the one that follows from a date.
    private static final int SAME_EVENT_DAYS = 45;

    @Override
    public List<PlannedStep> steps(Facts facts, History history, LocalDate today) {
        var steps = new ArrayList<PlannedStep>();
        facts.consentedOn(Facts.CONSENT_EVENTS).ifPresent(consent -> {
            for (var told : facts.events()) {
                kaart.findLifeEvent(told.event()).ifPresent(event -> {
                    var toldOn = LocalDate.ofInstant(told.toldAt(), Dates.AMSTERDAM);
                    var since = toldOn.isAfter(consent) ? toldOn : consent;
                    steps.addAll(new Happening(event, told.happensOn(), since, Kind.LIFE_EVENT, facts).told());
                });
            }
        });
        facts.consentedOn(Facts.CONSENT_DATES).ifPresent(consent -> {
            addEnd(steps, facts, consent, PersonalFact.ONTZORGEN_SINCE, Period.ofMonths(6), "einde-ontzorgen");
            addEnd(
                    steps,
                    facts,
                    consent,
                    PersonalFact.BEGELEIDING_SINCE,
                    Period.ofMonths(18),
                    "einde-maatschappelijke-begeleiding");
            addEnd(steps, facts, consent, PersonalFact.TERM_STARTED, Period.ofYears(3), "einde-termijn-examen");
            addEnd(steps, facts, consent, PersonalFact.PERMIT_EXPIRES, Period.ZERO, "vergunning-verloopt");
            for (var born : facts.dates(PersonalFact.CHILDREN_BORN)) {
                follows(facts, "kind-18", born.plusYears(18), consent, Kind.LIFE_EVENT)
                        .ifPresent(happening -> steps.addAll(happening.announced()));
            }
        });
        return steps;
    }

    private void addEnd(
            List<PlannedStep> steps, Facts facts, LocalDate consent, PersonalFact start, Period lasts, String event) {
        facts.date(start)
                .flatMap(date -> follows(facts, event, date.plus(lasts), consent, Kind.TIMELINE))
                .ifPresent(happening -> steps.addAll(happening.known()));
    }

    private Optional<Happening> follows(Facts facts, String id, LocalDate on, LocalDate since, Kind kind) {
        var isTold = facts.events().stream()
                .anyMatch(told -> told.event().equals(id)
                        && Math.abs(told.happensOn().toEpochDay() - on.toEpochDay()) < SAME_EVENT_DAYS);
        return isTold
                ? Optional.empty()
                : kaart.findLifeEvent(id).map(event -> new Happening(event, on, since, kind, facts));
    }

    /// An event of which we have known the day since `since`.
    private record Happening(LifeEvent event, LocalDate on, LocalDate since, Kind kind, Facts facts) {

        List<PlannedStep> told() {
            return known(Optional.of(since), on.isAfter(since) ? on : since);
        }

        List<PlannedStep> announced() {
            var day = on.minus(ANNOUNCED);
            return known(Optional.of(day.isBefore(since) ? since : day).filter(unused -> on.isAfter(since)), on);
        }

        /// Advice that is overdue already when we hear of the event comes with the whole list, not as a heap of
        /// messages.
        List<PlannedStep> known() {
            var overdue = byDeadline().entrySet().stream()
                    .filter(entry -> isOverdue(entry.getKey(), entry.getValue()))
                    .count();
            return known(Optional.of(since).filter(unused -> overdue > 1 && on.isAfter(since)), on);
        }

        /// @param asked the day after which we ask whether it worked: what was over long before we heard of it is not
        ///              asked about
        private List<PlannedStep> known(Optional<LocalDate> listed, LocalDate asked) {
            var steps = new ArrayList<PlannedStep>();
            listed.ifPresent(day -> steps.add(checklist(day)));
            byDeadline().forEach((deadline, together) -> {
                if (listed.isEmpty() || !isOverdue(deadline, together)) {
                    steps.add(deadline(deadline, together));
                }
            });
            if (!has(WORKED)) {
                event.followUpWeeks().forEach(weeks -> steps.add(followUp(asked, weeks)));
            }
            steps.removeIf(step -> step.lastDay().isBefore(since));
            return steps;
        }

        private PlannedStep checklist(LocalDate day) {
            return step(kind, CHECKLIST, day, day.plus(CHECKLIST_USEFUL), Why.told(event.id(), on));
        }

        /// Steps with the same last day are told together, under the name of the first that is not done.
        private TreeMap<LocalDate, List<LifeEventStep>> byDeadline() {
            var together = new TreeMap<LocalDate, List<LifeEventStep>>();
            for (var step : event.steps()) {
                step.deadline()
                        .filter(unused -> !isDone(step))
                        .ifPresent(deadline -> together.computeIfAbsent(deadline.on(on), unused -> new ArrayList<>())
                                .add(step));
            }
            return together;
        }

        private boolean isDone(LifeEventStep step) {
            return has(DONE + step.id());
        }

        private boolean has(String outcome) {
            return facts.events().stream()
                    .anyMatch(one -> one.event().equals(event.id() + outcome)
                            && one.happensOn().equals(on));
        }

        private boolean isOverdue(LocalDate last, List<LifeEventStep> steps) {
            return isAdvice(steps) && last.isBefore(since);
        }

        private static boolean isAdvice(List<LifeEventStep> steps) {
            return steps.stream()
                    .flatMap(step -> step.deadline().stream())
                    .allMatch(deadline -> deadline.kind() == Deadline.Kind.ADVICE);
        }

        private PlannedStep deadline(LocalDate last, List<LifeEventStep> steps) {
            var isAdvice = isAdvice(steps);
            var day = isAdvice ? last : last.minusDays(noticeDays(last));
            return step(
                    kind,
                    steps.getFirst().id(),
                    day.isBefore(since) ? since : notTooLate(day, last),
                    isAdvice && last.isBefore(on) ? on : last,
                    Why.deadline(last));
        }

        /// Earlier where the day itself is one on which we do not write, and the next one would be after the
        /// deadline.
        private LocalDate notTooLate(LocalDate day, LocalDate last) {
            var early = day;
            while (early.isAfter(since) && SendingHours.firstDay(early).isAfter(last)) {
                early = early.minusDays(1);
            }
            return early;
        }

        /// A week where there is time, else less.
        private int noticeDays(LocalDate last) {
            var left = last.toEpochDay() - since.toEpochDay();
            return left >= 14 ? 7 : left >= 4 ? 2 : 0;
        }

        private PlannedStep followUp(LocalDate asked, int weeks) {
            var day = asked.plusWeeks(weeks);
            return step(
                    Kind.FOLLOW_UP,
                    FOLLOW_UP.formatted(weeks),
                    day,
                    day.plus(FOLLOW_UP_USEFUL),
                    Why.followUp(event.id(), on));
        }

        private PlannedStep step(Kind kind, String step, LocalDate day, LocalDate lastDay, Why why) {
            return new PlannedStep(kind, event.id(), step, on.toString(), day, lastDay, on, List.of(why));
        }
    }
}
