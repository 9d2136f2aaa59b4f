package nl.wegwijs.knowledge.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/// Tells from the names of the files in which format they are.
final class SourceFormat {

    private SourceFormat() {}

    /// Empty, and a mistake in the draft, where that cannot be told.
    static Optional<Format> recognise(Path source, Collection<String> names, Draft draft) {
        var isFolder = Files.isDirectory(source);
        if (isFolder && (any(names, ".yaml") || any(names, ".phrasings.txt") || any(names, ".patterns.txt"))) {
            return Optional.of(Format.OWN);
        }
        if (any(names, ".csv") && any(names, ".json")) {
            draft.mistake("The folder " + source + " holds CSV and JSON files: import them one after the other.");
            return Optional.empty();
        }
        if (any(names, ".csv")) {
            return Optional.of(Format.CSV);
        }
        if (any(names, ".json")) {
            return Optional.of(Format.HSDS);
        }
        draft.mistake(
                isFolder
                        ? "The folder " + source + " holds no sociale kaart: no topics, no organizations."
                        : "The file " + source + " cannot be imported: give a folder, a .json file or a .csv file.");
        return Optional.empty();
    }

    private static boolean any(Collection<String> names, String ending) {
        return names.stream().anyMatch(name -> name.endsWith(ending));
    }
}
