package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.Random;
import nl.wegwijs.knowledge.language.Softmax;

/// A linear classifier over words, letter grams, sounds and concepts. Trained anew for each snapshot, by AdaGrad in a
/// fixed order, so that the same content gives the same weights.
final class LinearClassifier {

    private static final int ROUNDS = 10;
    private static final float RATE = 0.5f;

    /// A lesson whose class is this nearly certain teaches nothing more.
    private static final float LEARNT = 0.02f;

    private static final long SEED = 20261122;

    private final int classes;
    private final Rarity rarity;
    private final float[] weights;
    private final float[] squares;

    private LinearClassifier(Rarity rarity, int classes) {
        this.classes = classes;
        this.rarity = rarity;
        this.weights = new float[Features.BUCKETS * classes];
        this.squares = new float[Features.BUCKETS];
    }

    /// A question, its class, and how much it counts.
    record Lesson(Question question, int right, float weight) {}

    static LinearClassifier train(List<Lesson> lessons, int classes) {
        var rarity = new Rarity(
                lessons.stream().map(lesson -> lesson.question.features()).toList());
        var classifier = new LinearClassifier(rarity, classes);
        var features = lessons.stream()
                .map(lesson -> rarity.scale(lesson.question.features()))
                .toList();
        var random = new Random(SEED);
        var order = new int[lessons.size()];
        for (var i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (var round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (var number : order) {
                classifier.learn(features.get(number), lessons.get(number));
            }
        }
        return classifier;
    }

    /// One for each class.
    double[] probabilities(Question question) {
        return Softmax.of(scores(rarity.scale(question.features())));
    }

    private void learn(Features features, Lesson lesson) {
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
            var step = RATE * value / (float) Math.sqrt(squares[bucket] + 1e-6f);
            var row = bucket * classes;
            for (var i = 0; i < classes; i++) {
                weights[row + i] -= step * errors[i];
            }
        }
    }

    private float[] errors(Features features, Lesson lesson) {
        var probabilities = Softmax.of(scores(features));
        probabilities[lesson.right] -= 1;
        var errors = new float[classes];
        for (var i = 0; i < classes; i++) {
            errors[i] = lesson.weight * (float) probabilities[i];
        }
        return errors;
    }

    private double[] scores(Features features) {
        var sums = new float[classes];
        for (var k = 0; k < features.buckets().length; k++) {
            var row = features.buckets()[k] * classes;
            var value = features.weights()[k];
            for (var i = 0; i < classes; i++) {
                sums[i] += value * weights[row + i];
            }
        }
        var scores = new double[classes];
        for (var i = 0; i < classes; i++) {
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
