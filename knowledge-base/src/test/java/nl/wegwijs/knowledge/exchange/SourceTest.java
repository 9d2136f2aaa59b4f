package nl.wegwijs.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.SampleContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    private static final ContentFiles EMPTY = new ContentFiles(Map.of());

    private final ContentFiles sample = SampleContent.files();
    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void theOwnFormatIsReadAsItIs() {
        folder.with(sample).with(".git/config", "x").with("kaart.xlsx", "x");

        var accepted = folder.accepted(EMPTY);

        assertThat(accepted.format()).isEqualTo(Format.OWN);
        assertThat(accepted.texts()).isEqualTo(sample.texts());
        assertThat(accepted.notes()).singleElement().asString().startsWith("kaart.xlsx was not read");
    }

    @Test
    void aPartOfAFolderMayLeanOnWhatIsThere() {
        folder.with("organizations/svb/nl.yaml", "status: draft\nwhat: \"Voor AOW.\"\n");

        assertThat(folder.accepted(sample).texts()).hasSize(1);
        assertThat(folder.problems(EMPTY)).contains("organizations/svb/organization.yaml:1: this file is missing");
    }

    @Test
    void aMistakeInTheOwnFormatIsNamedByFileAndLine() {
        folder.with("organizations/svb/nl.yaml", "status: draft\nwhat: \"\"\n");

        assertThat(folder.problems(sample)).containsExactly("organizations/svb/nl.yaml:2: \"what\" is empty");
    }

    @Test
    void onlyTextInUtf8IsRead() {
        assertProblem("a.json", new byte[] {'P', 'K', 3, 4}, "a.json: this is a zip file or a workbook");
        assertProblem("a.json", "[]".getBytes(StandardCharsets.UTF_16), "a.json:1: the file is in UTF-16");
        assertProblem(
                "a.json",
                "[\n\"caf\u00e9\"]".getBytes(StandardCharsets.ISO_8859_1),
                "a.json:2: a letter here is not in UTF-8");
        assertProblem("a.json", new byte[] {'"', (byte) 0xC3}, "a.json:1: a letter here is not in UTF-8");
    }

    private void assertProblem(String name, byte[] bytes, String message) {
        assertThat(folder.with(name, bytes).problems(sample))
                .singleElement()
                .asString()
                .startsWith(message);
    }

    @Test
    void aControlCharacterIsNamedByLine() {
        folder.with("topics/kind-wordt-18/nl.phrasings.txt", "een\ntwee\u0007\n");

        assertThat(folder.problems(sample))
                .containsExactly("topics/kind-wordt-18/nl.phrasings.txt:2: a control character stands here");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        try (var file = new RandomAccessFile(folder.path().resolve("a.json").toFile(), "rw")) {
            file.setLength(65L << 20);
        }

        assertThat(folder.problems(sample))
                .containsExactly("a.json: the file is larger than 64 MB, which no sociale kaart is.");
    }

    @Test
    void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        var secret = Files.writeString(elsewhere.resolve("secret.yaml"), "a: b");
        Files.createSymbolicLink(folder.path().resolve("a.yaml"), secret);

        assertThat(folder.problems(sample)).containsExactly("a.yaml: this link leads out of the folder.");
    }

    @Test
    void whatIsNoSocialeKaartIsSaidInOneSentence() {
        assertThat(folder.problems(sample)).singleElement().asString().contains("holds no sociale kaart");
        assertThat(new Folder(folder.path().resolve("x")).problems(sample))
                .singleElement()
                .asString()
                .startsWith("There is no");
        folder.with("a.json", "[]").with("roles.csv", "x");
        assertThat(folder.problems(sample)).singleElement().asString().contains("CSV and JSON");
        folder.with("b.yaml", "x");
        assertThat(Exchange.read(folder.path().resolve("b.yaml"), sample)).isInstanceOf(Incoming.Refused.class);
    }

    @Test
    void yamlThatIsNestedTooDeepIsAMistakeLikeAnother() {
        folder.with("organizations/svb/nl.yaml", "a: " + "[".repeat(60) + "]".repeat(60));
        assertThat(folder.problems(sample))
                .anyMatch(problem -> problem.startsWith("organizations/svb/nl.yaml:1: no valid YAML"));
        folder.with("organizations/svb/nl.yaml", "? [a, b]\n: c\n");
        assertThat(folder.problems(sample)).anyMatch(problem -> problem.contains("a key must be one word"));
    }
}
