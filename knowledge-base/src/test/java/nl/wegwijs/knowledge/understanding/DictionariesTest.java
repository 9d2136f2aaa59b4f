package nl.wegwijs.knowledge.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DictionariesTest {

    private static final Path SHIPPED = Path.of("src/main/dictionary");

    @TempDir
    Path folder;

    @Test
    void eachWordOfALineMeansItsEnglish() throws IOException {
        Files.writeString(
                folder.resolve("so.txt"), "# a comment: no entry\nmoney: lacag, lacagta\nlast year: sannadkii hore\n");
        var pairs = new Dictionaries(folder).of(Language.SO);
        assertThat(new HashSet<>(pairs))
                .containsExactlyInAnyOrder(
                        new ParallelTexts.Pair("lacag", "money"),
                        new ParallelTexts.Pair("lacagta", "money"),
                        new ParallelTexts.Pair("sannadkii hore", "last year"));
        assertThat(new Dictionaries(folder).of(Language.TI)).isEmpty();
    }

    @Test
    void aWordIsLearntAlsoWhereFormalTextsAreAgainstIt() throws IOException {
        Files.writeString(folder.resolve("fa.txt"), "money: پیسه\n");
        var pairs = new ArrayList<>(List.of(new ParallelTexts.Pair("پیسه سفید", "white spot")));
        pairs.addAll(new Dictionaries(folder).of(Language.FA));
        assertThat(new TranslationTraining().learn(Language.FA, pairs)).containsExactly("fa\tپيسه\tmonei 1.00");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordStandsTwiceInADictionaryAndEachHasEnglish(Language language) throws IOException {
        var file = SHIPPED.resolve(language.tag() + ".txt");
        if (language == Language.EN) {
            assertThat(file).doesNotExist();
            return;
        }
        var words = new ArrayList<String>();
        for (var line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                assertThat(line).matches("[a-z0-9 ]+: [^,]+(, [^,]+)*");
                words.addAll(List.of(line.split(": ", 2)[1].split(", ")));
            }
        }
        assertThat(words).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }
}
