package nl.wegwijs.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.db.newcomer.LifeEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random lives, day by day for five years: whatever people tell, in whatever order, some things never happen.
final class PlannerPropertyTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 5 * 365;
    private static final int LIVES = 40;
    private static final Set<String> COMPUTED =
            Set.of(IitSignal.FIRST, IitSignal.AGAIN, IitSignal.AGAIN_UNDECIDED, IitSignal.QUESTION);
    private static final List<String> EVENTS = List.of(
            "iit:applied",
            "iit:granted",
            "iit:refused",
            "kind-18",
            "verhuizen",
            "baby",
            "einde-ontzorgen",
            "verhuizen:worked",
            "kind-18:done:digid");

    private final IitRules rules = new IitRules(List.of(rules("assen", LocalDate.of(2027, 2, 28))));
    private final Planner planner = new Planner(RunningBot.knowledge().kaart(), rules);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverHappens(long seed) {
        var random = new Random(seed);
        for (var life = 0; life < LIVES; life++) {
            live(random);
        }
    }

    private void live(Random random) {
        var gemeente = random.nextBoolean() ? "assen" : "tynaarlo";
        var answers = answers(random);
        var consents = new HashMap<String, LocalDate>();
        var events = new ArrayList<LifeEvent>();
        var sent = new ArrayList<History.Sent>();
        var ids = new HashSet<PlannedStep.Id>();
        for (var today = FROM; today.isBefore(FROM.plusDays(DAYS)); today = today.plusDays(1 + random.nextInt(9))) {
            change(random, today, consents, answers, events);
            var facts = new Facts(gemeente, consents, answers, events);
            var history = new History(sent);
            var steps = planner.plan(facts, history, today);
            assertThat(planner.plan(facts, history, today)).isEqualTo(steps);
            assertThat(steps).extracting(PlannedStep::id).doesNotHaveDuplicates();
            for (var step : steps) {
                if (!step.day().isAfter(today)) {
                    check(step, facts, today);
                    assertThat(ids.add(step.id())).as("%s twice", step.id()).isTrue();
                    sent.add(new History.Sent(step.key(), step.step(), step.occasion(), today));
                }
            }
        }
    }

    private void check(PlannedStep step, Facts facts, LocalDate today) {
        assertThat(facts.consents()).as("nobody hears what was not agreed to").isNotEmpty();
        assertThat(step.lastDay()).isAfterOrEqualTo(today);
        assertThat(step.why()).isNotEmpty();
        if (step.kind() == Kind.IIT && COMPUTED.contains(step.step())) {
            assertThat(rules.inForce(facts.gemeente(), today))
                    .as("signed rules")
                    .isPresent();
            assertThat(facts.isYes(PersonalFact.SAVINGS_OVER_LIMIT)).isFalse();
            assertThat(facts.isYes(PersonalFact.STUDYING)).isFalse();
        }
        if (IitSignal.isSignal(step.step())) {
            var born = facts.date(PersonalFact.BORN).orElseThrow();
            assertThat(born.plusYears(21)).isBeforeOrEqualTo(step.about());
            assertThat(born.plusYears(67)).isAfter(step.about());
            assertThat(facts.date(PersonalFact.LOW_INCOME_SINCE).orElseThrow().plusMonths(36))
                    .isBeforeOrEqualTo(step.about());
            Applications.of(facts.events())
                    .last()
                    .ifPresent(application ->
                            assertThat(application.on().plusMonths(12)).isBeforeOrEqualTo(step.about()));
        }
    }

    private static Map<String, String> answers(Random random) {
        var answers = new HashMap<String, String>();
        if (random.nextInt(5) > 0) {
            answers.put("born", day(random, 1955, 55).toString());
        }
        if (random.nextInt(5) > 0) {
            answers.put("low_income_since", day(random, 2018, 12).toString());
        }
        for (var fact : List.of("savings_over_limit", "studying")) {
            answers.put(fact, List.of("no", "no", "no", "yes", "unknown").get(random.nextInt(5)));
        }
        for (var fact : List.of("ontzorgen_since", "begeleiding_since", "term_started", "permit_expires")) {
            if (random.nextBoolean()) {
                answers.put(fact, day(random, 2025, 4).toString());
            }
        }
        answers.put("children_born", day(random, 2007, 14) + ";" + LocalDate.of(2008, 2, 29));
        return answers;
    }

    /// People tell something, change their mind, agree.
    private static void change(
            Random random,
            LocalDate today,
            Map<String, LocalDate> consents,
            Map<String, String> answers,
            List<LifeEvent> events) {
        switch (random.nextInt(25)) {
            case 0 -> consents.putIfAbsent(Facts.CONSENT_IIT, today);
            case 1 -> consents.putIfAbsent(Facts.CONSENT_DATES, today);
            case 2 -> consents.putIfAbsent(Facts.CONSENT_EVENTS, today);
            case 3 ->
                events.add(new LifeEvent(
                        EVENTS.get(random.nextInt(EVENTS.size())),
                        today.plusDays(random.nextInt(90)),
                        today.atStartOfDay(Dates.AMSTERDAM).toInstant()));
            case 4 ->
                events.add(new LifeEvent(
                        EVENTS.get(random.nextInt(3)),
                        today,
                        today.atStartOfDay(Dates.AMSTERDAM).toInstant()));
            case 5 -> answers.put("low_income_since", day(random, 2018, 12).toString());
            case 6 -> answers.put("savings_over_limit", random.nextInt(3) == 0 ? "yes" : "no");
            default -> {}
        }
    }

    private static LocalDate day(Random random, int fromYear, int years) {
        return LocalDate.of(fromYear, 1, 1).plusDays(random.nextInt(years * 365));
    }

    private static IitParameters rules(String gemeente, LocalDate from) {
        return new IitParameters(
                gemeente,
                36,
                21,
                List.of(new IitParameters.PensionAge(LocalDate.of(2026, 1, 1), 67, 0)),
                12,
                21,
                true,
                false,
                from,
                List.of("first", "second"),
                Optional.of(from));
    }
}
