package nl.wegwijs.knowledge.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.ContentReader;

/// What would be wrong with the sociale kaart if these documents were in it, and is not wrong now.
final class DocumentCheck {

    private static final int MOST_CHARACTERS = 2_000_000;
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private DocumentCheck() {}

    /// A relative path that stays inside its folder, in plain letters.
    static boolean isSafe(String path) {
        return PATH.matcher(path).matches();
    }

    static List<String> mistakes(ContentFiles current, Map<String, String> incoming, Origins origins) {
        var refused = unreadable(incoming, origins);
        if (!refused.isEmpty() || current.texts().entrySet().containsAll(incoming.entrySet())) {
            return refused;
        }
        var texts = new TreeMap<>(current.texts());
        texts.putAll(incoming);
        var known = problems(current).stream().map(DocumentCheck::withoutLine).collect(Collectors.toSet());
        return problems(new ContentFiles(texts)).stream()
                .filter(problem -> !known.contains(withoutLine(problem)))
                .map(problem -> origins.sentence(problem, texts.getOrDefault(problem.file(), "")))
                .toList();
    }

    private static List<String> unreadable(Map<String, String> incoming, Origins origins) {
        var refused = new ArrayList<ContentProblem>();
        incoming.forEach((path, text) -> {
            var strange = UNPRINTABLE.matcher(text);
            if (!isSafe(path)) {
                refused.add(new ContentProblem(path, 1, "this is no path inside the folder of a sociale kaart"));
            } else if (text.length() > MOST_CHARACTERS) {
                refused.add(new ContentProblem(path, 1, "this text is longer than two million letters"));
            } else if (strange.find()) {
                var line = (int) text.substring(0, strange.start()).lines().count();
                refused.add(new ContentProblem(path, Math.max(line, 1), "a control character stands here"));
            }
        });
        return refused.stream()
                .map(problem -> origins.sentence(problem, incoming.getOrDefault(problem.file(), "")))
                .toList();
    }

    private static List<ContentProblem> problems(ContentFiles files) {
        return files.texts().isEmpty() ? List.of() : ContentReader.read(files).problems();
    }

    private static String withoutLine(ContentProblem problem) {
        return problem.file() + ": " + problem.message();
    }
}
