package nl.wegwijs.knowledge.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Trains the weights that [LanguageDetector] ships with: a softmax over hashed letter n-grams, by AdaGrad on snippets.
/// Arguments: the folder with public data sets, the content folder, and the file to write. The same input gives the
/// same file.
public final class LanguageTraining {

    private static final int STEPS = 4_000_000;
    private static final float RATE = 0.35f;
    private static final int HELD_OUT = 10;
    private static final long SEED = 20261122;

    private final List<String> classes;
    private final float[] weights;
    private final float[] squares;

    private LanguageTraining(List<String> classes) {
        this.classes = classes;
        this.weights = new float[classes.size() * LetterFeatures.BUCKETS];
        this.squares = new float[weights.length];
    }

    public static void main(String[] arguments) throws IOException {
        var texts = TrainingTexts.read(Path.of(arguments[0]), Path.of(arguments[1]));
        var classes = Stream.concat(texts.keySet().stream(), Stream.of(Snippets.ARABIZI))
                .distinct()
                .toList();
        var model = train(classes, keep(texts, false));
        report(model, keep(texts, true));
        try (var out = Files.newOutputStream(Path.of(arguments[2]))) {
            train(classes, texts).write(out);
        }
    }

    /// Each tenth line is held out for the report.
    private static Map<String, List<String>> keep(Map<String, List<String>> texts, boolean heldOut) {
        var kept = new LinkedHashMap<String, List<String>>();
        texts.forEach((tag, lines) -> {
            var some = new ArrayList<String>();
            for (var i = 0; i < lines.size(); i++) {
                if ((i % HELD_OUT == 0) == heldOut) {
                    some.add(lines.get(i));
                }
            }
            kept.put(tag, some);
        });
        return kept;
    }

    private static LanguageModel train(List<String> classes, Map<String, List<String>> texts) {
        var training = new LanguageTraining(classes);
        var snippets = new Snippets(classes, texts, SEED);
        for (var step = 0; step < STEPS; step++) {
            var snippet = snippets.next();
            training.learn(LetterFeatures.of(snippets.spoil(snippet.text())), snippet.classNumber());
            if (step % 500_000 == 0) {
                System.out.printf("step %,d of %,d%n", step, STEPS);
            }
        }
        return training.model();
    }

    private void learn(int[] features, int right) {
        if (features.length == 0) {
            return;
        }
        var errors = errors(features, right);
        var norm = (float) (1 / Math.sqrt(features.length));
        for (var feature : features) {
            var row = feature * errors.length;
            for (var i = 0; i < errors.length; i++) {
                var gradient = errors[i] * norm;
                squares[row + i] += gradient * gradient;
                weights[row + i] -= RATE * gradient / (float) Math.sqrt(squares[row + i] + 1e-6f);
            }
        }
    }

    /// The softmax of the scores, less one for the right class.
    private float[] errors(int[] features, int right) {
        var scores = new double[classes.size()];
        for (var feature : features) {
            for (var i = 0; i < scores.length; i++) {
                scores[i] += weights[feature * scores.length + i];
            }
        }
        for (var i = 0; i < scores.length; i++) {
            scores[i] /= Math.sqrt(features.length);
        }
        var probabilities = Softmax.of(scores);
        var errors = new float[scores.length];
        for (var i = 0; i < errors.length; i++) {
            errors[i] = (float) probabilities[i] - (i == right ? 1 : 0);
        }
        return errors;
    }

    private LanguageModel model() {
        var largest = 0f;
        for (var weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        var scale = largest / Byte.MAX_VALUE;
        var bytes = new byte[weights.length];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(weights[i] / scale);
        }
        return new LanguageModel(classes, scale, bytes);
    }

    private static void report(LanguageModel model, Map<String, List<String>> texts) {
        var detector = new LanguageDetector(model);
        var snippets = new Snippets(model.classes(), texts, SEED + 1);
        for (var words : List.of(1, 2, 4, 8)) {
            System.out.printf("%d words:", words);
            var sum = 0.0;
            for (var tag : model.classes()) {
                var right = 0;
                var count = 2000;
                for (var i = 0; i < count; i++) {
                    var text = snippets.cut(tag, words);
                    var guess = detector.detect(text);
                    if (guess.isEmpty()
                            || guess.get().language() == Language.find(tag).orElseThrow()) {
                        right++;
                    }
                }
                sum += 100.0 * right / count;
                System.out.printf(" %s %.1f", tag, 100.0 * right / count);
            }
            System.out.printf(" | mean %.1f%n", sum / model.classes().size());
        }
    }
}
