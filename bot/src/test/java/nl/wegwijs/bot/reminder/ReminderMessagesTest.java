package nl.wegwijs.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every message of every occasion can be said in every language, with buttons that every channel takes.
final class ReminderMessagesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final ReminderMessages messages = new ReminderMessages(
            Texts.load("bot", "reminder"), RunningBot.knowledge().kaart(), IitRules.none());
    private final Facts facts = new Facts("assen", Map.of(), Map.of("household", "couple"), List.of());

    @ParameterizedTest
    @EnumSource
    void canBeSaid(Language language) {
        for (var step : steps()) {
            var reply = messages.message(step, facts, Group.ANY, language, DAY, true);
            assertThat(reply.plainText()).as("%s", step.id()).isNotBlank().doesNotContain("{", "}");
            assertThat(reply.buttons()).isNotEmpty();
            assertThat(messages.titleAndStep(step, language)).isNotBlank();
        }
    }

    @Test
    void saysSoWhereATextIsNotInTheLanguageOfTheReader() {
        var checklist = step(Kind.LIFE_EVENT, "ziek", EventSteps.CHECKLIST, DAY.toString());
        assertThat(messages.message(checklist, facts, Group.ANY, Language.RU, DAY, false)
                        .plainText())
                .contains("Этого текста ещё нет на вашем языке.");
        assertThat(messages.message(checklist, facts, Group.ANY, Language.UK, DAY, false)
                        .plainText())
                .doesNotContain("Do you have work");
    }

    private static List<PlannedStep> steps() {
        var steps = new ArrayList<PlannedStep>();
        for (var step :
                List.of("explain", "first", "again", "again-undecided", "applied?", "decided?", "letter?", "refused")) {
            steps.add(step(Kind.IIT, IitExplanation.KEY, step, "first"));
        }
        for (var fact : List.of("born", "low_income_since", "savings_over_limit", "studying")) {
            steps.add(step(Kind.IIT, IitExplanation.KEY, IitSignal.QUESTION, fact));
        }
        for (var event : RunningBot.knowledge().kaart().lifeEvents()) {
            steps.add(step(Kind.LIFE_EVENT, event.id(), EventSteps.CHECKLIST, DAY.toString()));
            steps.add(step(Kind.FOLLOW_UP, event.id(), "after-2-weeks", DAY.toString()));
            event.steps().stream()
                    .filter(step -> step.deadline().isPresent())
                    .forEach(step -> steps.add(step(Kind.LIFE_EVENT, event.id(), step.id(), DAY.toString())));
        }
        var timeline = Map.of(
                "pip", "brede-intake-en-pip",
                "talk-1", "voortgangsgesprek",
                "talk-2", "voortgangsgesprek",
                "term-3-months", "inburgeringstermijn-extra-tijd",
                "year-end", "toeslagen-wijzigen",
                "tax", "belastingaangifte",
                "rates", "toeslagen-wijzigen");
        timeline.forEach((step, key) -> steps.add(step(Kind.TIMELINE, key, step, DAY.toString())));
        return steps;
    }

    private static PlannedStep step(Kind kind, String key, String step, String occasion) {
        return new PlannedStep(kind, key, step, occasion, DAY, DAY.plusDays(30), DAY, List.of(Why.optedIn()));
    }
}
