package nl.wegwijs.knowledge.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.content.ContentProblem;

/// Where the parts of a document came from, so that a mistake in it is told as a place in the file that somebody sent.
final class Origins {

    private final Map<String, List<Origin>> byDocument = new HashMap<>();

    /// The whole document came from this place, such as `services.json:12`.
    void add(String document, String place) {
        add(document, new Origin(place, "", List.of()));
    }

    /// The line of a text file that reads so came from this place.
    void addLine(String document, String place, String line) {
        add(document, new Origin(place, "", List.of(line)));
    }

    /// The value at a path of a YAML document came from this column of a row.
    void addCell(String document, String place, String column, List<Object> at) {
        add(document, new Origin(place, column, at));
    }

    private void add(String document, Origin origin) {
        byDocument.computeIfAbsent(document, unused -> new ArrayList<>()).add(origin);
    }

    /// A problem of the document as one sentence that names the place outside.
    String sentence(ContentProblem problem, String text) {
        var origins = byDocument.getOrDefault(problem.file(), List.of());
        if (origins.isEmpty()) {
            return problem.toString();
        }
        if (origins.getFirst().at().isEmpty()) {
            return "%s: %s, line %d: %s"
                    .formatted(origins.getFirst().place(), problem.file(), problem.line(), problem.message());
        }
        return problem.file().endsWith(".txt")
                ? ofLine(origins, text, problem)
                : ofCell(origins, YamlTree.of(text), problem);
    }

    private static String ofLine(List<Origin> origins, String text, ContentProblem problem) {
        var found =
                text.lines().skip(problem.line() - 1L).findFirst().orElse("").strip();
        return origins.stream()
                        .filter(origin -> origin.at().getFirst().equals(found))
                        .findFirst()
                        .orElse(origins.getFirst())
                        .place()
                + ": " + problem.message();
    }

    /// The cell of the value that starts on this line or is the last to start before it. Where several values share
    /// the line, or the value is missing, the message tells which it is about.
    private static String ofCell(List<Origin> origins, YamlTree tree, ContentProblem problem) {
        var line = origins.stream()
                .mapToInt(origin -> tree.lineOf(origin.at()))
                .filter(start -> start <= problem.line())
                .max()
                .orElse(0);
        var near = origins.stream()
                .filter(origin -> tree.lineOf(origin.at()) == line)
                .toList();
        if (near.isEmpty()) {
            return origins.getFirst().place() + ": " + problem.message();
        }
        var missing = origins.stream()
                .filter(origin -> tree.lineOf(origin.at()) == 0 && origin.isBeside(near.getFirst()))
                .filter(origin -> problem.message().contains("\"" + origin.at().getLast() + "\""))
                .findFirst();
        var one = missing.or(() -> near.size() == 1
                ? Optional.of(near.getFirst())
                : near.stream()
                        .filter(origin -> isAbout(problem.message(), origin, tree))
                        .findFirst());
        return one.map(origin -> origin.place() + ", column \"" + origin.column() + "\"")
                        .orElse(near.getFirst().place())
                + ": " + problem.message();
    }

    private static boolean isAbout(String message, Origin origin, YamlTree tree) {
        var value = tree.value(origin.at());
        return !value.isEmpty() && message.contains("\"" + value + "\"")
                || message.contains("\"" + origin.at().getLast() + "\"");
    }

    private record Origin(String place, String column, List<Object> at) {

        /// In the same mapping of the document.
        boolean isBeside(Origin other) {
            return at.subList(0, at.size() - 1).equals(other.at.subList(0, other.at.size() - 1));
        }
    }
}
