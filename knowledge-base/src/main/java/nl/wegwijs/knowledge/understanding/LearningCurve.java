package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.understanding.Example.Part;

/// How often the right topic comes first when only a part of the phrasings is known: where the curve still rises, more
/// phrasings are worth writing. Arguments: the content folder, the folder of question files, and the picture to write.
public final class LearningCurve {

    private static final List<Integer> PERCENTAGES = List.of(10, 25, 50, 75, 100);
    private static final int WHOLE = 100;

    private final List<Example> examples;
    private final List<String> classes;
    private final Map<String, List<CurveChart.Point>> curves = new TreeMap<>();

    private LearningCurve(List<Example> examples, List<String> classes) {
        this.examples = examples;
        this.classes = classes;
    }

    public static void main(String[] arguments) throws IOException {
        var files = ContentFiles.ofFolder(Path.of(arguments[0]));
        var kaart = ContentReader.read(files).kaart();
        var questions = new Questions(kaart.concepts());
        var classes = TopicFinder.classes(kaart.topics().stream().map(Topic::id).toList());
        var curve = new LearningCurve(Examples.of(kaart, files, questions), classes);
        var asked = GoldenQuestion.read(Path.of(arguments[1]), questions, classes).stream()
                .filter(one -> one.right() < classes.size() - 1)
                .toList();
        for (var percentage : PERCENTAGES) {
            curve.measure(percentage, asked);
        }
        Files.writeString(Path.of(arguments[2]), CurveChart.draw(curve.curves));
    }

    private void measure(int percentage, List<GoldenQuestion> asked) {
        var known = examples.stream()
                .filter(example -> example.part() != Part.PHRASING || isKept(example, percentage))
                .toList();
        var topics = classes.size() - 1;
        var phrasings = new HashMap<String, Integer>();
        known.stream()
                .filter(example -> example.part() == Part.PHRASING)
                .forEach(example -> phrasings.merge(example.question().kind(), 1, Integer::sum));
        var rows = new TreeMap<String, int[]>();
        var rankers = Rankers.shipped();
        var classifier = LinearClassifier.train(Examples.lessons(known, topics), classes);
        try (var index = new TopicIndex(known, topics)) {
            for (var one : asked) {
                var evidence = Evidence.gather(one.question(), index.search(), classifier, topics);
                var probabilities = rankers.of(index.coverage(one.question())).probabilities(evidence);
                var row = rows.computeIfAbsent(one.question().kind(), unused -> new int[2]);
                row[0]++;
                row[1] += isFirst(one.right(), probabilities, topics) ? 1 : 0;
            }
        }
        rows.forEach((kind, row) -> {
            var point =
                    new CurveChart.Point(phrasings.getOrDefault(kind, 0) / (double) topics, row[1] / (double) row[0]);
            curves.computeIfAbsent(kind, unused -> new ArrayList<>()).add(point);
            System.out.printf(
                    Locale.ROOT,
                    "%3d%% %-8s %5.1f phrasings a topic  hit@1 %.3f of %d%n",
                    percentage,
                    kind,
                    point.phrasings(),
                    point.firstRight(),
                    row[0]);
        });
    }

    /// Always the same ones, and more of the same at a higher percentage.
    private static boolean isKept(Example example, int percentage) {
        var words = String.join(" ", example.question().words());
        return Math.floorMod(words.hashCode() * 0x9E3779B1 >>> 8, WHOLE) < percentage;
    }

    private static boolean isFirst(int right, double[] probabilities, int topics) {
        for (var topic = 0; topic < topics; topic++) {
            if (probabilities[topic] > probabilities[right]) {
                return false;
            }
        }
        return true;
    }
}
