package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// No more messages and no more data are one wish in two degrees: they count together.
    private static final Set<Intent> LEAVING = Set.of(Intent.STOP, Intent.DELETE_DATA);

    private static final double ENOUGH_FOR_A_WISH = 0.4;

    /// Asking whether a person is meant costs little.
    private static final double ENOUGH_FOR_A_PERSON = 0.3;

    /// One word says little: there the patterns must know it.
    private static final int LEAST_WORDS_OF_A_WISH = 2;

    /// Leaving and coming back are done at once, without a question: of so few words they must be this likely.
    private static final int FEW_WORDS = 4;

    private static final double ENOUGH_TO_LEAVE = 0.85;

    private static final double ENOUGH_FOR_TALK = 0.5;

    /// This likely a wish comes before any topic.
    private static final double SURE_WISH = 0.8;

    /// A wish of which a pattern was heard is a part of a question where it is less likely than this, the topic at
    /// least
    /// that likely and the message no shorter than this.
    private static final double DOUBT = 0.05;

    private static final double LIKELY_TOPIC = 0.5;
    private static final int FEWEST_WORDS = 3;

    /// Of two that count together the likelier one is meant.
    private static final double PREFERENCE = 1e6;

    private final LinearClassifier classifier;

    IntentFinder(List<Lesson> lessons) {
        classifier = ShippedClassifier.learn(SHIPPED, lessons, CLASSES);
    }

    /// The likeliest intent, where it is likely enough and, for a wish about the conversation, likelier than this,
    /// which
    /// is how likely a topic is.
    Optional<Intent> find(Question question, double topic) {
        var probabilities = classifier.probabilities(question);
        var likeliest = Arrays.stream(Intent.values())
                .max(Comparator.comparingDouble(intent -> together(intent, probabilities)))
                .orElseThrow();
        var probability = together(likeliest, probabilities);
        var isHeard = likeliest.isCommand()
                ? probability >= enough(likeliest, question)
                        && probability > Math.min(topic, SURE_WISH)
                        && question.words().size() >= LEAST_WORDS_OF_A_WISH
                : probability >= ENOUGH_FOR_TALK;
        return isHeard ? Optional.of(likeliest) : Optional.empty();
    }

    /// Whether a pattern of a wish was only heard inside a question about a topic, which is this likely. Who wants a
    /// person or to leave is never doubted.
    boolean isPartOfQuestion(Intent heard, Question question, double topic) {
        if (heard == Intent.HUMAN
                || LEAVING.contains(heard)
                || topic < LIKELY_TOPIC
                || question.words().size() < FEWEST_WORDS) {
            return false;
        }
        var probabilities = classifier.probabilities(question);
        return Arrays.stream(Intent.values())
                        .filter(Intent::isCommand)
                        .mapToDouble(intent -> probabilities[intent.ordinal()])
                        .sum()
                < DOUBT;
    }

    private static double enough(Intent wish, Question question) {
        if ((LEAVING.contains(wish) || wish == Intent.START) && question.words().size() <= FEW_WORDS) {
            return ENOUGH_TO_LEAVE;
        }
        return wish == Intent.HUMAN ? ENOUGH_FOR_A_PERSON : ENOUGH_FOR_A_WISH;
    }

    private static double together(Intent intent, double[] probabilities) {
        var own = probabilities[intent.ordinal()];
        return LEAVING.contains(intent)
                ? LEAVING.stream()
                                .mapToDouble(one -> probabilities[one.ordinal()])
                                .sum()
                        + own / PREFERENCE
                : own;
    }
}
