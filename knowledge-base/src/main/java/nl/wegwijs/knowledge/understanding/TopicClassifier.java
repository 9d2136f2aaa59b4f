package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.Random;
import nl.wegwijs.knowledge.language.Softmax;
import nl.wegwijs.knowledge.understanding.Example.Part;

/// A linear classifier over words, letter grams, sounds and concepts, with a class for "none of our topics".
/// Trained anew for each snapshot, by AdaGrad in a fixed order, so that the same content gives the same weights.
final class TopicClassifier {

    private static final int ROUNDS = 10;
    private static final float RATE = 0.5f;
    private static final float TEXT_WEIGHT = 0.3f;
    private static final long SEED = 20261122;

    private final int classes;
    private final FeatureSpace space;
    private final float[] weights;
    private final float[] squares;

    private TopicClassifier(FeatureSpace space, int topics) {
        this.classes = topics + 1;
        this.space = space;
        this.weights = new float[FeatureSpace.BUCKETS * classes];
        this.squares = new float[FeatureSpace.BUCKETS];
    }

    static TopicClassifier train(List<Example> examples, int topics) {
        var space = new FeatureSpace(examples.stream().map(Example::question).toList());
        var classifier = new TopicClassifier(space, topics);
        var features = examples.stream()
                .map(example -> space.featuresOf(example.question()))
                .toList();
        var random = new Random(SEED);
        var order = new int[examples.size()];
        for (var i = 0; i < order.length; i++) {
            order[i] = i;
        }
        for (var round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (var number : order) {
                classifier.learn(features.get(number), examples.get(number));
            }
        }
        return classifier;
    }

    /// A probability for each topic, and last for none of them.
    double[] probabilities(Question question) {
        return Softmax.of(scores(space.featuresOf(question)));
    }

    private void learn(FeatureSpace.Features features, Example example) {
        var right = example.isOffDomain() ? classes - 1 : example.topic();
        var errors = errors(features, right, example.part() == Part.TEXT ? TEXT_WEIGHT : 1);
        var squared = 0f;
        for (var error : errors) {
            squared += error * error;
        }
        for (var k = 0; k < features.buckets().length; k++) {
            var bucket = features.buckets()[k];
            var value = features.values()[k];
            squares[bucket] += squared * value * value;
            var step = RATE * value / (float) Math.sqrt(squares[bucket] + 1e-6f);
            var row = bucket * classes;
            for (var i = 0; i < classes; i++) {
                weights[row + i] -= step * errors[i];
            }
        }
    }

    private float[] errors(FeatureSpace.Features features, int right, float weight) {
        var probabilities = Softmax.of(scores(features));
        probabilities[right] -= 1;
        var errors = new float[classes];
        for (var i = 0; i < classes; i++) {
            errors[i] = weight * (float) probabilities[i];
        }
        return errors;
    }

    private double[] scores(FeatureSpace.Features features) {
        var sums = new float[classes];
        for (var k = 0; k < features.buckets().length; k++) {
            var row = features.buckets()[k] * classes;
            var value = features.values()[k];
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
