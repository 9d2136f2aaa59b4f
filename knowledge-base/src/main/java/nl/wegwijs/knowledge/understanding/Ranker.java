package nl.wegwijs.knowledge.understanding;

import java.util.List;
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
    /// by gradient descent with a small pull to zero.
    static Ranker fit(List<Evidence> evidences, List<Integer> answers) {
        var topicWeights = new Descent(Evidence.FOR_TOPIC.size());
        var noneWeights = new Descent(Evidence.FOR_NONE.size());
        for (var round = 0; round < ROUNDS; round++) {
            var ranker = new Ranker(topicWeights.values, noneWeights.values);
            for (var i = 0; i < evidences.size(); i++) {
                var evidence = evidences.get(i);
                var probabilities = ranker.probabilities(evidence);
                probabilities[answers.get(i)] -= 1;
                for (var topic = 0; topic < evidence.ofTopics().length; topic++) {
                    topicWeights.add(evidence.ofTopics()[topic], probabilities[topic] / evidences.size());
                }
                noneWeights.add(evidence.ofNone(), probabilities[evidence.ofTopics().length] / evidences.size());
            }
            topicWeights.step();
            noneWeights.step();
        }
        return new Ranker(topicWeights.values, noneWeights.values);
    }

    private static final int ROUNDS = 1500;

    /// Adam, with its usual constants.
    private static final class Descent {
        private static final double RATE = 0.05;
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

        void step() {
            steps++;
            for (var i = 0; i < values.length; i++) {
                var slope = gradient[i] + PULL * values[i];
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.999 * square[i] + 0.001 * slope * slope;
                var corrected = mean[i] / (1 - Math.pow(0.9, steps));
                values[i] -= RATE * corrected / (Math.sqrt(square[i] / (1 - Math.pow(0.999, steps))) + 1e-8);
                gradient[i] = 0;
            }
        }
    }
}
