package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.wegwijs.knowledge.language.Softmax;

/// Combines the evidence into one probability for each topic and one for none of them: a score each, then a softmax.
/// A topic is scored by what speaks for it beside what speaks for none, which says how far to trust it.
record Ranker(Scorer ofTopic, Scorer ofNone) {

    private static final int STEPS = 2000;
    private static final int AT_A_TIME = 64;
    private static final double RATE = 0.02;
    private static final long SEED = 20261122;

    /// One for each topic, and last for none.
    double[] probabilities(Evidence evidence) {
        var topics = evidence.ofTopics().length;
        var scores = new double[topics + 1];
        for (var topic = 0; topic < topics; topic++) {
            scores[topic] = ofTopic.score(input(evidence, topic));
        }
        scores[topics] = ofNone.score(evidence.ofNone());
        return Softmax.of(scores);
    }

    private static double[] input(Evidence evidence, int topic) {
        var own = evidence.ofTopics()[topic];
        var input = Arrays.copyOf(own, own.length + evidence.ofNone().length);
        System.arraycopy(evidence.ofNone(), 0, input, own.length, evidence.ofNone().length);
        return input;
    }

    /// Fits the weights to questions of which the answer is known (its number; the number of topics for none),
    /// by gradient descent with a small pull to zero, some questions at a time in a fixed order.
    static Ranker fit(List<Evidence> evidences, List<Integer> answers) {
        var random = new Random(SEED);
        var some = evidences.getFirst();
        var ranker = new Ranker(
                Scorer.random(some.ofTopics()[0].length + some.ofNone().length, random),
                Scorer.random(some.ofNone().length, random));
        var ofTopic = new Descent(ranker.ofTopic);
        var ofNone = new Descent(ranker.ofNone);
        for (var step = 0; step < STEPS; step++) {
            for (var count = 0; count < AT_A_TIME; count++) {
                var i = random.nextInt(evidences.size());
                var evidence = evidences.get(i);
                var errors = ranker.probabilities(evidence);
                errors[answers.get(i)] -= 1;
                for (var topic = 0; topic < evidence.ofTopics().length; topic++) {
                    ofTopic.add(input(evidence, topic), errors[topic] / AT_A_TIME);
                }
                ofNone.add(evidence.ofNone(), errors[errors.length - 1] / AT_A_TIME);
            }
            var rate = RATE * (1 - (double) step / STEPS);
            ofTopic.step(rate);
            ofNone.step(rate);
        }
        return ranker;
    }

    /// Adam, with its usual constants. Changes the weights of the scorer.
    private static final class Descent {

        private static final double PULL = 1e-4;
        private static final double PULL_OF_BENT_SUMS = 1e-3;

        /// Most topics are so unlikely that they teach nothing.
        private static final double SMALLEST = 1e-9;

        private final Scorer scorer;
        private final double[] gradient;
        private final double[] mean;
        private final double[] square;
        private int steps;

        Descent(Scorer scorer) {
            this.scorer = scorer;
            gradient = new double[scorer.weights().length];
            mean = new double[gradient.length];
            square = new double[gradient.length];
        }

        void add(double[] evidence, double amount) {
            if (Math.abs(amount) > SMALLEST) {
                scorer.addGradient(evidence, amount, gradient);
            }
        }

        void step(double rate) {
            steps++;
            var weights = scorer.weights();
            for (var i = 0; i < weights.length; i++) {
                var pull = i < scorer.inputs() ? PULL : PULL_OF_BENT_SUMS;
                var slope = gradient[i] + pull * weights[i];
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.999 * square[i] + 0.001 * slope * slope;
                var corrected = mean[i] / (1 - Math.pow(0.9, steps));
                weights[i] -= rate * corrected / (Math.sqrt(square[i] / (1 - Math.pow(0.999, steps))) + 1e-8);
                gradient[i] = 0;
            }
        }
    }
}
