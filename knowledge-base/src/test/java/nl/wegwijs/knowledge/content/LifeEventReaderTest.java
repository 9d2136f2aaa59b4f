package nl.wegwijs.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import nl.wegwijs.knowledge.content.StepDeadline.Anchor;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeEventReaderTest {

    private static final String EVENT = "life-events/kind-18/event.yaml";
    private static final String DUTCH = "life-events/kind-18/nl.yaml";
    private static final String ENGLISH = "life-events/kind-18/en.yaml";

    private final ContentFiles sample = SampleContent.files();

    @Test
    void readsStepsWithTheirDeadlinesAndWords() {
        var event = ContentReader.read(sample).kaart().findLifeEvent("kind-18").orElseThrow();

        assertThat(event.steps()).extracting(LifeEventStep::id).containsExactly("digid", "kinderbijslag");
        assertThat(event.followUpWeeks()).containsExactly(2, 6);
        var step = event.steps().getFirst();
        assertThat(step.actor()).isEqualTo(LifeEventStep.Actor.CHILD);
        assertThat(step.ways()).containsExactly(LifeEventStep.Way.ONLINE);
        assertThat(step.deadline().orElseThrow().on(LocalDate.of(2027, 3, 1))).isEqualTo("2027-02-28");
        var english = event.findText(Language.EN).orElseThrow();
        assertThat(english.steps().get("digid").when()).contains("Before birthday number 18.");
    }

    @ParameterizedTest
    @CsvSource({
        "EVENT, P3D, 2028-02-27, 2028-03-01",
        "EVENT, P28D, 2026-12-10, 2027-01-07",
        "QUARTER_END, P0D, 2026-04-01, 2026-06-30",
        "QUARTER_END, P0D, 2026-12-31, 2026-12-31",
        "MONTH_END, P1M, 2026-01-31, 2026-02-28",
        "YEAR_END, P1Y, 2026-05-05, 2027-12-31",
        "PERMIT_END, -P6M, 2027-08-31, 2027-02-28",
    })
    void countsFromTheAnchor(Anchor anchor, Period offset, LocalDate event, LocalDate last) {
        assertThat(new StepDeadline(anchor, offset, Deadline.Kind.LEGAL, "x").on(event))
                .isEqualTo(last);
    }

    @Test
    void namesDeadIds() {
        expectProblem(EVENT, "topic: kind-wordt-18", "topic: weg", "there is no topic \"weg\"");
        expectProblem(EVENT, "fact: digid", "fact: weg", "there is no fact \"weg\" in this life event");
        expectProblem(EVENT, "task: regie", "task: weg", "there is no task \"weg\"");
        expectProblem("topics/kind-wordt-18/topic.yaml", "[kind-18]", "[kind-19]", "there is no life event");
    }

    @Test
    void namesUnknownValues() {
        expectProblem(EVENT, "\"-P1D\"", "\"een dag\"", "\"een dag\" is no known value of \"offset\"");
        expectProblem(EVENT, "[online]", "[fax]", "\"fax\" is no known way");
        expectProblem(EVENT, "id: kinderbijslag", "id: digid", "the step \"digid\" stands here twice");
    }

    @Test
    void namesATranslationThatDiffers() {
        expectProblem(ENGLISH, "number 18", "number 17", "has the numbers and links");
        expectProblem(ENGLISH, "    mistake: \"Asking too late.\"\n", "", "has 3 entries and nl.yaml has 4");
        expectProblem(ENGLISH, "  kinderbijslag:", "  kinder:", "the step \"kinderbijslag\" is missing");
    }

    @Test
    void namesADateWithoutDeadline() {
        expectProblem(
                DUTCH,
                "stopt.\"",
                "stopt.\"\n    when: \"Morgen.\"",
                "\"when\" stands here exactly when the step has a deadline");
    }

    private void expectProblem(String file, String good, String bad, String message) {
        var text = sample.get(file);
        assertThat(text).contains(good);
        assertThat(ContentReader.read(sample.with(file, text.replace(good, bad)))
                        .problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.message()).contains(message);
                });
    }
}
