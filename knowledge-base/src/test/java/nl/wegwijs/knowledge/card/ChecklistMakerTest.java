package nl.wegwijs.knowledge.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.SampleContent;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class ChecklistMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String EVENT = "life-events/kind-18/event.yaml";

    private final ContentFiles sample = SampleContent.files();

    @Test
    void saysWhatByWhenAndWhere() {
        var checklist = make(sample, Language.EN, "assen", Group.ANY);

        assertThat(checklist.title()).isEqualTo("Your child turns 18");
        assertThat(checklist.draft()).isTrue();
        var first = checklist.steps().getFirst();
        assertThat(first.what()).isEqualTo("Arrange a DigiD.");
        assertThat(first.when().orElseThrow().text()).isEqualTo("Before birthday number 18.");
        assertThat(first.when().orElseThrow().certain()).isTrue();
        assertThat(first.place()).contains("SVB");
        assertThat(first.mistake()).contains("Asking too late.");
        assertThat(checklist.steps().getLast().place()).contains("Gemeente Assen");
    }

    @Test
    void namesNoPlaceThatIsNotKnown() {
        assertThat(make(sample, Language.EN, "tynaarlo", Group.ANY)
                        .steps()
                        .getLast()
                        .place())
                .isEmpty();
    }

    @Test
    void aDateFromGeneralKnowledgeIsNotCertain() {
        var unsure = sample.with(EVENT, sample.get(EVENT).replace("mark: older", "mark: general"));

        var step = make(unsure, Language.NL, "assen", Group.ANY).steps().getFirst();

        assertThat(step.when().orElseThrow().certain()).isFalse();
    }

    @Test
    void leavesOutStepsOfTheOtherGroupOnlyWhenTheGroupIsKnown() {
        var family = sample.with(EVENT, sample.get(EVENT).replace("who: newcomer", "who: newcomer\n    group: gezin"));

        assertThat(make(family, Language.NL, "assen", Group.ASYLUM).steps()).hasSize(1);
        assertThat(make(family, Language.NL, "assen", Group.FAMILY).steps()).hasSize(2);
        assertThat(make(family, Language.NL, "assen", Group.ANY).steps()).hasSize(2);
    }

    @Test
    void fallsBackToEnglish() {
        var checklist = make(sample, Language.TI, "assen", Group.ANY);

        assertThat(checklist.language()).isEqualTo(Language.TI);
        assertThat(checklist.textLanguage()).isEqualTo(Language.EN);
    }

    private static Checklist make(ContentFiles files, Language language, String gemeente, Group group) {
        var kaart = ContentReader.read(files).kaart();
        return new ChecklistMaker(kaart, TODAY)
                .make(
                        kaart.findLifeEvent("kind-18").orElseThrow(),
                        language,
                        new Audience(Optional.of(gemeente), group, false));
    }
}
