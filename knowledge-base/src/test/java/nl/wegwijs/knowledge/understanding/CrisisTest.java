package nl.wegwijs.knowledge.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs `src/test/resources/crisis/<lang>.tsv`: signal (or `none`), tab, message.
class CrisisTest {

    private static final Path FOLDER = Path.of("src/test/resources/crisis");
    private static final Knowledge KNOWLEDGE = Knowledge.build(ContentFiles.shipped());

    /// Of a hundred messages this many may be missed or mistaken: the last ones are for people to judge.
    private static final int MOST_MISTAKES = 3;

    @AfterAll
    static void close() {
        KNOWLEDGE.close();
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void hearsDangerAndNothingElseUnderAnyLocale(Path file) throws IOException {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            var mistakes = new ArrayList<String>();
            var lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            for (var line : lines) {
                var columns = line.split("\t");
                if (!heard(columns[1]).equals(columns[0])) {
                    mistakes.add(heard(columns[1]) + " for " + line);
                }
            }
            assertThat(mistakes).hasSizeLessThanOrEqualTo(Math.max(1, lines.size() * MOST_MISTAKES / 100));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String heard(String message) {
        return KNOWLEDGE.understand(message, Asker.unknown()).decision() instanceof Decision.Crisis(var signal)
                ? signal
                : "none";
    }
}
