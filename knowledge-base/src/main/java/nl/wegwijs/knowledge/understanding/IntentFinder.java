package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// Hears wishes that no pattern foresaw, by their likeness to what the patterns are meant for and to the phrasings that
/// stand beside them.
final class IntentFinder {

    static final String SHIPPED = "/nl/wegwijs/knowledge/understanding/intents.bin.gz";

    /// A class for each intent, and a last one for none.
    static final List<String> CLASSES = Stream.concat(
                    Arrays.stream(Intent.values()).map(Intent::key), Stream.of(""))
            .toList();

    private static final double ENOUGH = 0.5;

    private final LinearClassifier classifier;

    IntentFinder(List<Lesson> lessons) {
        classifier = ShippedClassifier.learn(SHIPPED, lessons, CLASSES);
    }

    /// The likeliest intent, where it is likelier than everything else together.
    Optional<Intent> find(Question question) {
        var probabilities = classifier.probabilities(question);
        for (var intent : Intent.values()) {
            if (probabilities[intent.ordinal()] >= ENOUGH) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }
}
