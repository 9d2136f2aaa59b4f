package nl.wegwijs.knowledge.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.SampleContent;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class ValidationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String DUTCH = "topics/kind-wordt-18/nl.yaml";
    private static final String CRISIS = "crisis/direct-gevaar/crisis.yaml";

    private final ContentFiles sample = SampleContent.files()
            .with(CRISIS, """
            level: direct
            order: 1
            phones: ["112"]
            quick_exit: true
            facts:
              - {id: alarmnummer, says: "112", source: B33, source_date: "2024", mark: official, checked_on: "2026-08-01", expires_on: ""}
            """)
            .with(
                    "crisis/direct-gevaar/nl.yaml",
                    "status: draft\ntitle: \"Bel 112\"\nlines: [\"Bel 112.\"]\ncalls: [\"112\"]\n");

    @Test
    void namesEachTextThatIsMissing() {
        var errors = Validation.of(sample, TODAY).errors();

        assertThat(messages(errors, "topics/kind-wordt-18/ti.yaml")).containsExactly("this text is missing");
        assertThat(messages(errors, "topics/kind-wordt-18/ps.yaml")).containsExactly("this text is missing");
        assertThat(messages(errors, "organizations/svb/uk.yaml")).containsExactly("this text is missing");
        assertThat(messages(errors, "organizations/svb/fr.yaml")).isEmpty();
        assertThat(messages(errors, "crisis/direct-gevaar/fr.yaml")).containsExactly("this text is missing");
        assertThat(messages(errors, "glossary/so.yaml")).containsExactly("\"kinderbijslag\" is not explained");
        assertThat(messages(errors, "topics/kind-wordt-18/fr.phrasings.txt"))
                .containsExactly("there are 0 questions; at least 5 are needed");
        assertThat(messages(errors, "topics/kind-wordt-18/en.phrasings.txt"))
                .containsExactly("there are 1 questions; at least 8 are needed");
    }

    @Test
    void namesATextThatIsTooLong() {
        var longer = sample.with(DUTCH, sample.get(DUTCH).replace("Bel de SVB.", "Bel " + "de SVB ".repeat(50)));

        assertThat(messages(Validation.of(longer, TODAY).errors(), DUTCH))
                .anyMatch(message -> message.contains("at most 300 fit"));
    }

    @Test
    void namesATextThatIsTooHard() {
        var hard = """
                Indien de kostendelersnorm van toepassing wordt verklaard, dient de inlichtingenverplichting
                onverwijld te worden nagekomen ter voorkoming van terugvordering van ten onrechte verstrekte bijstand.""";
        var files = sample.with(DUTCH, sample.get(DUTCH).replace("Bel de SVB.", hard.replace("\n", " ")));

        assertThat(messages(Validation.of(files, TODAY).errors(), DUTCH))
                .anyMatch(message -> message.contains("A2 is the most") && message.contains("formal-word"));
        assertThat(messages(Validation.of(sample, TODAY).errors(), DUTCH)).isEmpty();
    }

    @Test
    void namesInvisibleMarksAndForeignDigits() {
        var file = "topics/kind-wordt-18/ar.yaml";
        var files = sample.with(file, "title: \"ابنك \u200e18\"\nanswer: [\"عمره ١٨ svb.nl\"]\n");

        assertThat(Validation.of(files, TODAY).errors())
                .contains(
                        new ContentProblem(file, 1, "an invisible mark of direction stands here"),
                        new ContentProblem(file, 2, "write numbers with the digits 0 to 9"));
    }

    @Test
    void aCrisisNumberGoesStaleAfter120Days() {
        assertThat(Validation.of(sample, LocalDate.of(2026, 11, 29)).stale()).isEmpty();
        assertThat(messages(Validation.of(sample, LocalDate.of(2026, 11, 30)).stale(), CRISIS))
                .containsExactly("\"alarmnummer\" was checked on 2026-08-01, more than 120 days ago");
    }

    @Test
    void aFactExpires() {
        var file = "topics/kind-wordt-18/topic.yaml";

        assertThat(messages(Validation.of(sample, LocalDate.of(2027, 1, 1)).stale(), file))
                .containsExactly("the fact \"kinderbijslag\" has expired on 2027-01-01");
    }

    @Test
    void aTopicWithoutAPlaceToGoIsAGapAndNoMistake() {
        var file = "topics/kind-wordt-18/topic.yaml";
        var files = sample.with(file, sample.get(file).replace("  - organization: svb\n", ""));

        assertThat(messages(Validation.of(files, TODAY).gaps(), file))
                .containsExactly("no first place to go (asiel, gezin) in Tynaarlo");
    }

    @Test
    void countsTextsPerLanguage() {
        var counts = Validation.of(sample, TODAY).counts().ofKinds();

        assertThat(counts.get("topics")).containsEntry(Language.EN, 1).containsEntry(Language.TI, 0);
        assertThat(counts.get("life events")).containsEntry(Language.NL, 1);
        assertThat(counts.get("words")).containsEntry(Language.EN, 1);
    }

    private static List<String> messages(List<ContentProblem> problems, String file) {
        return problems.stream()
                .filter(problem -> problem.file().equals(file))
                .map(ContentProblem::message)
                .toList();
    }
}
