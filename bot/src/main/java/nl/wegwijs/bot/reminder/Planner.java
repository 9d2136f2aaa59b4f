package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// All that is still to be said to one person, as far as can be known today. Pure: no clock, no database.
public final class Planner {
    private final List<Occasion> occasions;

    public Planner(SocialeKaart kaart, IitRules rules) {
        occasions = Stream.concat(
                        Stream.of(
                                new IitExplanation(rules),
                                new IitSignal(rules),
                                new IitOutcome(rules),
                                new EventSteps(kaart)),
                        timeline())
                .toList();
    }

    /// The dates of everybody who is new here. Weeks and months are those of the design of the inburgering
    /// (plan within ten weeks, two talks in the first year, a term of three years); tax and toeslagen have
    /// their season.
    private static Stream<Occasion> timeline() {
        return Stream.of(
                new AfterDate(
                        PersonalFact.ARRIVED_IN_GEMEENTE,
                        Period.ofWeeks(8),
                        Period.ofMonths(6),
                        Optional.of(PersonalFact.TERM_STARTED),
                        "brede-intake-en-pip",
                        "pip"),
                new AfterDate(
                        PersonalFact.TERM_STARTED,
                        Period.ofMonths(5),
                        Period.ofMonths(2),
                        Optional.empty(),
                        "voortgangsgesprek",
                        "talk-1"),
                new AfterDate(
                        PersonalFact.TERM_STARTED,
                        Period.ofMonths(11),
                        Period.ofMonths(2),
                        Optional.empty(),
                        "voortgangsgesprek",
                        "talk-2"),
                new AfterDate(
                        PersonalFact.TERM_STARTED,
                        Period.ofMonths(33),
                        Period.ofMonths(3),
                        Optional.empty(),
                        "inburgeringstermijn-extra-tijd",
                        "term-3-months"),
                new EachYear(MonthDay.of(12, 1), 29, "toeslagen-wijzigen", "year-end"),
                new EachYear(MonthDay.of(3, 1), 45, "belastingaangifte", "tax"),
                new EachYear(MonthDay.of(1, 1), 14, "toeslagen-wijzigen", "rates"),
                new EachYear(MonthDay.of(7, 1), 14, "toeslagen-wijzigen", "rates"));
    }

    /// In order of day, each step once (children may share a birthday); without what was sent, and without what is of
    /// no
    /// use any more.
    public List<PlannedStep> plan(Facts facts, History history, LocalDate today) {
        var ids = new HashSet<PlannedStep.Id>();
        return occasions.stream()
                .flatMap(occasion -> occasion.steps(facts, history, today).stream())
                .filter(step -> !step.lastDay().isBefore(today))
                .filter(step -> !history.has(step.key(), step.step(), step.occasion()))
                .filter(step -> ids.add(step.id()))
                .sorted(Comparator.comparing(PlannedStep::day)
                        .thenComparing(PlannedStep::key)
                        .thenComparing(PlannedStep::step))
                .toList();
    }
}
