package nl.wegwijs.knowledge.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LineFile;

/// Reads the files `<folder>/<owner>/<lang>.patterns.txt` out of a content folder.
public final class PatternFiles {

    private static final Pattern PATH = Pattern.compile("([^/]+)/([^/]+)/([^/]+)\\.patterns\\.txt");

    private final List<PatternMatcher.Entry> entries = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private PatternFiles() {}

    /// All patterns below this folder (`crisis`, `intents`) of the files, path to text.
    public static PatternFiles read(Map<String, String> files, String folder) {
        var read = new PatternFiles();
        files.forEach((path, text) -> {
            var parts = PATH.matcher(path);
            if (parts.matches() && parts.group(1).equals(folder)) {
                Language.find(parts.group(3))
                        .ifPresentOrElse(
                                language -> read.readFile(path, parts.group(2), language, text),
                                () -> read.mistakes.add(
                                        new Mistake(path, 1, "the file name is no language that we have")));
            }
        });
        return read;
    }

    private void readFile(String path, String owner, Language language, String text) {
        for (var line : LineFile.read(text)) {
            try {
                entries.add(new PatternMatcher.Entry(owner, language, WordPattern.parse(line.text())));
            } catch (IllegalArgumentException e) {
                mistakes.add(new Mistake(path, line.number(), String.valueOf(e.getMessage())));
            }
        }
    }

    public List<PatternMatcher.Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /// A line that is no pattern; lines count from 1.
    public record Mistake(String file, int line, String message) {}
}
