package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.Random;
import nl.wegwijs.knowledge.language.Softmax;

/// A linear classifier over words, letter grams, sounds and concepts, learnt by AdaGrad in a fixed order, so that the
/// same lessons give the same weights. What the shipped content teaches was learnt beforehand ([ShippedClassifier]);
/// lessons that an editor added since are learnt on top of it.
final class LinearClassifier {

    private static final int ROUNDS = 15;
    private static final float RATE = 1.5f;

    /// A lesson whose class is this nearly certain teaches nothing more.
    private static final float LEARNT = 0.02f;

    /// This part of the features of a lesson is hidden in each round: a question rarely has all the words of another.
    private static final float HIDDEN = 0.5f;

    private static final long SEED = 20261122;

    private final List<String> classes;
    private final Rarity rarity;
    private final Weights weights;
    private final float[] squares;

    /// @param squares by bucket, how much was learnt there
    LinearClassifier(List<String> classes, Rarity rarity, Weights weights, float[] squares) {
        this.classes = List.copyOf(classes);
        this.rarity = rarity;
        this.weights = weights;
        this.squares = squares;
    }

    /// A question, its class, and how much it counts.
    record Lesson(Question question, int right, float weight) {}

    static LinearClassifier train(List<Lesson> lessons, List<String> classes) {
        var rarity = Rarity.among(
                lessons.stream().map(lesson -> lesson.question.features()).toList());
        var blank = new LinearClassifier(classes, rarity, Weights.blank(classes.size()), new float[Features.BUCKETS]);
        blank.learn(lessons);
        return blank;
    }

    /// The mean of some classifiers that met the same lessons in other orders: it depends less on the order.
    static LinearClassifier trainTogether(List<Lesson> lessons, List<String> classes, int count) {
        var rarity = Rarity.among(
                lessons.stream().map(lesson -> lesson.question.features()).toList());
        var mean = new LinearClassifier(classes, rarity, Weights.blank(classes.size()), new float[Features.BUCKETS]);
        for (var number = 0; number < count; number++) {
            var one = new LinearClassifier(classes, rarity, Weights.blank(classes.size()), new float[Features.BUCKETS]);
            one.learn(lessons, SEED + number);
            mean.add(one, 1f / count);
        }
        return mean;
    }

    private void add(LinearClassifier other, float part) {
        for (var bucket = 0; bucket < Features.BUCKETS; bucket++) {
            squares[bucket] += part * other.squares[bucket];
            if (other.squares[bucket] > 0) {
                var row = weights.row(bucket);
                var others = other.weights.row(bucket);
                for (var i = 0; i < row.length; i++) {
                    row[i] += part * others[i];
                }
            }
        }
    }

    /// Each lesson some times, in an order that is always the same.
    void learn(List<Lesson> lessons) {
        learn(lessons, SEED);
    }

    private void learn(List<Lesson> lessons, long seed) {
        var features = lessons.stream()
                .map(lesson -> rarity.weigh(lesson.question.features()))
                .toList();
        var random = new Random(seed);
        var order = new int[lessons.size()];
        for (var i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (var round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (var number : order) {
                learn(
                        features.get(number).hiding(HIDDEN, random),
                        lessons.get(number),
                        RATE * (1 - (float) round / ROUNDS));
            }
        }
    }

    List<String> classes() {
        return classes;
    }

    Rarity rarity() {
        return rarity;
    }

    Weights weights() {
        return weights;
    }

    float[] squares() {
        return squares;
    }

    /// One for each class.
    double[] probabilities(Question question) {
        return Softmax.of(scores(rarity.weigh(question.features()).ofLengthOne()));
    }

    private void learn(Features features, Lesson lesson, float rate) {
        var errors = errors(features, lesson);
        if (-errors[lesson.right] < LEARNT) {
            return;
        }
        var squared = 0f;
        for (var error : errors) {
            squared += error * error;
        }
        for (var k = 0; k < features.buckets().length; k++) {
            var bucket = features.buckets()[k];
            var value = features.weights()[k];
            squares[bucket] += squared * value * value;
            var step = rate * value / (float) Math.sqrt(squares[bucket] + 1e-6f);
            var row = weights.row(bucket);
            for (var i = 0; i < errors.length; i++) {
                row[i] -= step * errors[i];
            }
        }
    }

    private float[] errors(Features features, Lesson lesson) {
        var probabilities = Softmax.of(scores(features));
        probabilities[lesson.right] -= 1;
        var errors = new float[probabilities.length];
        for (var i = 0; i < errors.length; i++) {
            errors[i] = lesson.weight * (float) probabilities[i];
        }
        return errors;
    }

    private double[] scores(Features features) {
        var sums = weights.sums(features);
        var scores = new double[sums.length];
        for (var i = 0; i < scores.length; i++) {
            scores[i] = sums[i];
        }
        return scores;
    }

    private static void shuffle(int[] order, Random random) {
        for (var i = order.length - 1; i > 0; i--) {
            var other = random.nextInt(i + 1);
            var kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
    }
}
