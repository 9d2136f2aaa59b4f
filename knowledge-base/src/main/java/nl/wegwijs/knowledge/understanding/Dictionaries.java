package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wegwijs.knowledge.language.Language;

/// Everyday words as newcomers type them, with their English: `<tag>.txt` holds lines `english: word, other word`, and
/// comments after `#`. For training only. A language without a file has no entries.
final class Dictionaries {

    /// So many sentences of a public text does an entry weigh as much as.
    private static final int WEIGHT = 10;

    private final Path folder;

    Dictionaries(Path folder) {
        this.folder = folder;
    }

    List<ParallelTexts.Pair> of(Language language) throws IOException {
        var file = folder.resolve(language.tag() + ".txt");
        var pairs = new ArrayList<ParallelTexts.Pair>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var parts = line.split(":", 2);
                if (parts.length == 2 && !line.startsWith("#")) {
                    for (var word : parts[1].split(",")) {
                        pairs.addAll(
                                Collections.nCopies(WEIGHT, new ParallelTexts.Pair(word.strip(), parts[0].strip())));
                    }
                }
            }
        }
        return pairs;
    }
}
