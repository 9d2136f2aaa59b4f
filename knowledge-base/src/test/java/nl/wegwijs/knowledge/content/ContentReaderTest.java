package nl.wegwijs.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {

    private static final String TOPIC = "topics/kind-wordt-18/topic.yaml";
    private static final String DUTCH = "topics/kind-wordt-18/nl.yaml";
    private static final String ENGLISH = "topics/kind-wordt-18/en.yaml";

    private final ContentFiles sample = SampleContent.files();

    @Test
    void readsAFaultlessFolder() {
        var reading = ContentReader.read(sample);

        assertThat(reading.problems()).isEmpty();
        var topic = reading.kaart().getTopic("kind-wordt-18");
        assertThat(topic.texts()).containsOnlyKeys(Language.NL, Language.EN);
        assertThat(topic.phrasings().get(Language.NL)).containsExactly(new Phrasing("mijn kind wordt 18", "nl-a"));
        assertThat(reading.kaart().languages()).containsExactly(Language.NL, Language.EN);
        assertThat(topic.facts().getFirst().expiresOn()).contains(LocalDate.of(2027, 1, 1));
    }

    @Test
    void findsTheFirstPlaceByGemeenteAndDate() {
        var kaart = ContentReader.read(sample).kaart();
        var topic = kaart.getTopic("kind-wordt-18");

        assertThat(kaart.findFirstPlace(topic, "assen", Group.ANY, LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(place -> assertThat(place.id()).isEqualTo("gemeente-assen"));
        assertThat(kaart.findFirstPlace(topic, "assen", Group.ANY, LocalDate.of(2021, 12, 31)))
                .hasValueSatisfying(place -> assertThat(place.id()).isEqualTo("svb"));
        assertThat(kaart.findFirstPlace(topic, "tynaarlo", Group.ASYLUM, LocalDate.of(2026, 1, 1)))
                .hasValueSatisfying(place -> assertThat(place.id()).isEqualTo("svb"));
    }

    @Test
    void namesFileAndLineOfAnUnknownKey() {
        expectProblem(DUTCH, "title:", "titel: \"x\"\ntitle:", 2, "the key \"titel\" is not known here");
    }

    @Test
    void namesAMissingKey() {
        expectProblem(DUTCH, "status: draft\n", "", 1, "the key \"status\" is missing");
    }

    @Test
    void namesAKeyThatStandsTwice() {
        expectProblem(TOPIC, "domain: D1\n", "domain: D1\ndomain: D2\n", 2, "the key \"domain\" stands here twice");
    }

    @Test
    void namesDeadIds() {
        expectProblem(TOPIC, "also: [svb]", "also: [sbv]", 8, "there is no organization \"sbv\"");
        expectProblem(TOPIC, "related: []", "related: [weg]", 9, "there is no topic \"weg\"");
        expectProblem(TOPIC, "task: regie", "task: regi", 5, "there is no task \"regi\"");
        expectProblem(TOPIC, "source: B33", "source: B99", 14, "there is no source \"B99\"");
        expectProblem(TOPIC, "fact: kinderbijslag", "fact: bijslag", 10, "there is no fact \"bijslag\" in this topic");
    }

    @Test
    void namesAnUnknownValue() {
        expectProblem(TOPIC, "mark: older", "mark: sure", 16, "\"sure\" is no known value of \"mark\"");
        expectProblem(TOPIC, "2027-01-01", "1-1-2027", 18, "\"1-1-2027\" is no date of the form 2026-11-22");
    }

    @Test
    void readsTheDirectoryFieldsOfAnOrganization() {
        var file = "organizations/svb/organization.yaml";
        var files = sample.with(
                file,
                sample.get(file) + "times: [evening]\nchildcare: true\nlanguages: [nl, ar]\nvillages: [Marsdijk]\n");

        var reading = ContentReader.read(files);

        assertThat(reading.problems()).isEmpty();
        var directory = reading.kaart().findOrganization("svb").orElseThrow().directory();
        assertThat(directory.times()).containsExactly(Directory.Time.EVENING);
        assertThat(directory.childcare()).contains(true);
        assertThat(directory.interpreter()).isEmpty();
        assertThat(directory.languages()).containsExactlyInAnyOrder(Language.NL, Language.AR);
        expectProblem(file, "status: ok", "status: ok\ntimes: [night]", 3, "\"night\" is no known value of \"times\"");
        expectProblem(file, "status: ok", "status: ok\nvillages: [Atlantis]", 3, "there is no village \"Atlantis\"");
    }

    @Test
    void aBriefTextIsEnoughInTheLastFiveLanguages() {
        var brief =
                "status: draft\ntitle: \"Votre enfant a 18 ans\"\nanswer:\n  - \"C'est fini a 18 ans. Voyez svb.nl.\"\n";

        assertThat(ContentReader.read(sample.with("topics/kind-wordt-18/fr.yaml", brief))
                        .problems())
                .isEmpty();
        assertThat(ContentReader.read(sample.with("topics/kind-wordt-18/tr.yaml", brief))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void namesBrokenYaml() {
        expectProblem(DUTCH, "title: \"Uw kind wordt 18\"", "title: \"Uw kind", 4, "no valid YAML");
    }

    @Test
    void namesATranslationWithAnotherCountOrAnotherNumber() {
        expectProblem(ENGLISH, "  - \"Call the SVB.\"\n", "", 5, "\"steps\" has 1 entries and nl.yaml has 2");
        expectProblem(ENGLISH, "child is 18.", "child is 19.", 3, "entry 1 of \"answer\" has the numbers and links");
        expectProblem(ENGLISH, "svb.nl", "svb.org", 3, "entry 1 of \"answer\" has the numbers and links");
    }

    @Test
    void namesAnAnswerOfMoreThanThreeSentences() {
        expectProblem(DUTCH, "Kijk op svb.nl.", "Kijk. Bel. Vraag.", 3, "the answer has 4 sentences");
    }

    @Test
    void namesVolunteerPartsOutsideDutch() {
        expectProblem(ENGLISH, "mistakes: []", "mistakes: []\nmay: [\"Read.\"]", 11, "stands in nl.yaml only");
    }

    @Test
    void namesAnotherScript() {
        expectProblem(ENGLISH, "Call the SVB.", "اتصل بـ SVB", 5, "\"steps\" is not in the script of en");
    }

    @Test
    void namesAQuestionThatLeadsToTwoTopics() {
        var files = new ContentFiles(Map.of(
                "topics/a/en.yaml", "title: \"A\"\ntext: \"About a.\"\n",
                "topics/a/en.phrasings.txt", "who helps me?\n",
                "topics/b/en.yaml", "title: \"B\"\ntext: \"About b.\"\n",
                "topics/b/en.phrasings.txt", "# writer: x\n\nWho helps me\n"));

        assertThat(ContentReader.read(files).problems())
                .containsExactly(
                        new ContentProblem("topics/b/en.phrasings.txt", 3, "the same question leads to \"a\""));
    }

    @Test
    void takesAMinimalTopic() {
        var reading = ContentReader.read(new ContentFiles(
                Map.of("topics/a/fr.yaml", "title: \"Le logement\"\ntext: \"Une page. Longue. Très. Oui.\"\n")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.kaart().getTopic("a").texts().get(Language.FR).answer())
                .containsExactly("Une page. Longue. Très. Oui.");
    }

    @Test
    void leavesOutATopicWithoutText() {
        var reading = ContentReader.read(new ContentFiles(Map.of("topics/a/nl.phrasings.txt", "wat is a\n")));

        assertThat(reading.kaart().topics()).isEmpty();
        assertThat(reading.problems())
                .extracting(ContentProblem::message)
                .containsExactly("this topic has no text in any language yet");
    }

    @Test
    void writesAndReadsAFolder(@TempDir Path folder) {
        sample.writeTo(folder);

        assertThat(ContentFiles.ofFolder(folder)).isEqualTo(sample);
        assertThat(sample.below("topics")).isEqualTo(List.of("kind-wordt-18"));
    }

    @Test
    void bringsItsContentAlong() {
        assertThat(ContentFiles.shipped().find("README.md")).isPresent();
    }

    private void expectProblem(String file, String good, String bad, int line, String message) {
        var text = sample.texts().get(file);
        assertThat(text).contains(good);
        var problems =
                ContentReader.read(sample.with(file, text.replace(good, bad))).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message()).contains(message);
        });
    }
}
