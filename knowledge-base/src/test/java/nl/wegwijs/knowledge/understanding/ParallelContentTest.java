package nl.wegwijs.knowledge.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class ParallelContentTest {

    @Test
    void pairsWhatStandsAtTheSamePlace() {
        var files = new ContentFiles(new TreeMap<>(Map.of(
                "topics/a/en.yaml", "title: Rent\nanswer: [Ask for it, Every year]\nsteps: [One, Two]\n",
                "topics/a/fr.yaml", "title: Loyer\nanswer: [Demandez, Chaque année]\nsteps: [Un seul]\nother: rien\n",
                "topics/b/fr.yaml", "title: Sans anglais\n",
                "topics/b/nl.yaml", "title: Zonder Engels\n")));
        assertThat(new ParallelContent(files).of(Language.FR))
                .containsExactlyInAnyOrder(
                        new ParallelTexts.Pair("Loyer", "Rent"),
                        new ParallelTexts.Pair("Demandez", "Ask for it"),
                        new ParallelTexts.Pair("Chaque année", "Every year"));
    }
}
