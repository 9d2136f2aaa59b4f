package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.CrisisSignal;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// Hears danger by its likeness to messages of people in danger, beside the patterns that people reviewed: a second
/// ear for words that no pattern foresaw, and a judge of whether a message that has such words only asks for
/// information.
final class DangerFinder {

    static final String SHIPPED = "/nl/wegwijs/knowledge/understanding/dangers.bin.gz";

    /// No pattern was heard: this likely it must be that it is danger. A card too many costs a glance.
    private static final double ENOUGH = 0.2;

    /// Of a message that may be about any topic, or none, we would say nothing better: there less is enough.
    private static final double ENOUGH_OF_THE_UNKNOWN = 0.08;

    private static final double UNKNOWN = 0.1;

    /// A message that is this surely about an ordinary topic must be likelier danger than that.
    private static final double SURELY_ORDINARY = 0.8;

    /// Of words that nobody ever wrote every class is as likely as the next: one must stand out.
    private static final double STANDS_OUT = 0.2;

    /// Few words are little to go by, and short cries are what the patterns are for: a message of that many different
    /// words must be that likely. Fewer than the least are left to the patterns.
    private static final int LEAST_WORDS = 3;

    private static final int FEW_WORDS = 4;
    private static final double ENOUGH_OF_FEW = 0.95;
    private static final int SOME_WORDS = 5;
    private static final double ENOUGH_OF_SOME = 0.85;

    /// A pattern was heard: it is doubted where danger is less likely than this. The crisis card then still stands
    /// above the answer.
    private static final double DOUBT = 0.01;

    /// Or less likely than this in a message that is this likely about a topic.
    private static final double DOUBT_IN_QUESTION = 0.03;

    private static final double LIKELY_TOPIC = 0.5;

    private final LinearClassifier classifier;
    private final List<String> classes;

    DangerFinder(SocialeKaart kaart, List<Lesson> lessons) {
        classes = classes(kaart);
        classifier = ShippedClassifier.learn(SHIPPED, lessons, classes);
    }

    /// A class for each signal, and a last one for none.
    static List<String> classes(SocialeKaart kaart) {
        return Stream.concat(kaart.crisisSignals().stream().map(CrisisSignal::id), Stream.of(""))
                .toList();
    }

    /// The likeliest signal of a message in which no pattern was heard, where danger is likely enough.
    Optional<String> find(Question question, Finder.Found found) {
        var words = question.words().stream()
                .filter(DangerFinder::hasLetters)
                .distinct()
                .count();
        if (words < LEAST_WORDS) {
            return Optional.empty();
        }
        var probabilities = classifier.probabilities(question);
        var none = classes.size() - 1;
        var likeliest = 0;
        for (var number = 1; number < none; number++) {
            likeliest = probabilities[number] > probabilities[likeliest] ? number : likeliest;
        }
        var isTelling = Math.max(probabilities[likeliest], probabilities[none]) >= STANDS_OUT;
        return isTelling && 1 - probabilities[none] >= Math.max(enough(words), enough(found))
                ? Optional.of(classes.get(likeliest))
                : Optional.empty();
    }

    private static boolean hasLetters(String word) {
        return word.codePoints().anyMatch(Character::isLetter);
    }

    private static double enough(long words) {
        if (words <= FEW_WORDS) {
            return ENOUGH_OF_FEW;
        }
        return words <= SOME_WORDS ? ENOUGH_OF_SOME : 0;
    }

    private double enough(Finder.Found found) {
        if (found.best() < UNKNOWN) {
            return ENOUGH_OF_THE_UNKNOWN;
        }
        var isAboutDanger = found.topics().stream().limit(1).anyMatch(topic -> classes.contains(topic.topicId()));
        return isAboutDanger || found.best() < SURELY_ORDINARY ? ENOUGH : found.best();
    }

    /// Words in which a pattern was heard, and that all the same are surely ordinary ones.
    boolean isOrdinary(Question question, Finder.Found found) {
        var danger = 1 - classifier.probabilities(question)[classes.size() - 1];
        return danger < (found.best() >= LIKELY_TOPIC ? DOUBT_IN_QUESTION : DOUBT);
    }
}
