package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.Random;
import nl.wegwijs.knowledge.language.Softmax;

/// Combines the evidence into one probability for each topic and one for none of them: a linear score each, then a
/// softmax.
record Ranker(double[] forTopic, double[] forNone) {

    /// One for each topic, and last for none.
    double[] probabilities(Evidence evidence) {
        var topics = evidence.ofTopics().length;
        var scores = new double[topics + 1];
        for (var topic = 0; topic < topics; topic++) {
            scores[topic] = sum(forTopic, evidence.ofTopics()[topic]);
        }
        scores[topics] = sum(forNone, evidence.ofNone());
        return Softmax.of(scores);
    }

    private static double sum(double[] weights, double[] values) {
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /// Fits the weights to questions of which the answer is known (its number; the number of topics for none),
    /// by gradient descent with a small pull to zero, some questions at a time in a fixed order.
    static Ranker fit(List<Evidence> evidences, List<Integer> answers) {
        var topicWeights = new Descent(evidences.getFirst().ofTopics()[0].length);
        var noneWeights = new Descent(evidences.getFirst().ofNone().length);
        var random = new Random(SEED);
        for (var step = 0; step < STEPS; step++) {
            var ranker = new Ranker(topicWeights.values, noneWeights.values);
            for (var count = 0; count < AT_A_TIME; count++) {
                var i = random.nextInt(evidences.size());
                var evidence = evidences.get(i);
                var probabilities = ranker.probabilities(evidence);
                probabilities[answers.get(i)] -= 1;
                for (var topic = 0; topic < evidence.ofTopics().length; topic++) {
                    topicWeights.add(evidence.ofTopics()[topic], probabilities[topic] / AT_A_TIME);
                }
                noneWeights.add(evidence.ofNone(), probabilities[evidence.ofTopics().length] / AT_A_TIME);
            }
            var rate = RATE * (1 - (double) step / STEPS);
            topicWeights.step(rate);
            noneWeights.step(rate);
        }
        return new Ranker(topicWeights.values, noneWeights.values);
    }

    private static final int STEPS = 3000;
    private static final int AT_A_TIME = 256;
    private static final double RATE = 0.05;
    private static final long SEED = 20261122;

    /// Adam, with its usual constants.
    private static final class Descent {
        private static final double PULL = 1e-4;

        private final double[] values;
        private final double[] gradient;
        private final double[] mean;
        private final double[] square;
        private int steps;

        Descent(int size) {
            values = new double[size];
            gradient = new double[size];
            mean = new double[size];
            square = new double[size];
        }

        void add(double[] direction, double amount) {
            for (var i = 0; i < direction.length; i++) {
                gradient[i] += amount * direction[i];
            }
        }

        void step(double rate) {
            steps++;
            for (var i = 0; i < values.length; i++) {
                var slope = gradient[i] + PULL * values[i];
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.999 * square[i] + 0.001 * slope * slope;
                var corrected = mean[i] / (1 - Math.pow(0.9, steps));
                values[i] -= rate * corrected / (Math.sqrt(square[i] / (1 - Math.pow(0.999, steps))) + 1e-8);
                gradient[i] = 0;
            }
        }
    }
}
