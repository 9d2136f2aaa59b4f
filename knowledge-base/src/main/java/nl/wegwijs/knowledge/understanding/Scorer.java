package nl.wegwijs.knowledge.understanding;

import java.util.Random;

/// A number for a row of evidence: its weighted sum, and a few bent sums that see which evidence goes together.
///
/// @param weights those of the sum, then for each bent sum its own and last how strongly it counts
record Scorer(double[] weights, int inputs) {

    static final int BENT_SUMS = 8;

    private static final double SPREAD = 0.3;
    private static final double STRENGTH = 0.1;

    static int size(int inputs) {
        return inputs + BENT_SUMS * (inputs + 1);
    }

    /// To be fitted: bent sums must differ before they can learn different things.
    static Scorer random(int inputs, Random random) {
        var weights = new double[size(inputs)];
        for (var bent = 0; bent < BENT_SUMS; bent++) {
            var start = start(bent, inputs);
            for (var i = 0; i < inputs; i++) {
                weights[start + i] = SPREAD * random.nextGaussian();
            }
            weights[start + inputs] = STRENGTH * random.nextGaussian();
        }
        return new Scorer(weights, inputs);
    }

    private static int start(int bent, int inputs) {
        return inputs + bent * (inputs + 1);
    }

    double score(double[] evidence) {
        var score = sum(0, evidence);
        for (var bent = 0; bent < BENT_SUMS; bent++) {
            var start = start(bent, inputs);
            score += weights[start + inputs] * Math.tanh(sum(start, evidence));
        }
        return score;
    }

    private double sum(int start, double[] evidence) {
        var sum = 0.0;
        for (var i = 0; i < inputs; i++) {
            sum += weights[start + i] * evidence[i];
        }
        return sum;
    }

    /// Adds what each weight does to the score, times `amount`.
    void addGradient(double[] evidence, double amount, double[] gradient) {
        addTo(gradient, 0, evidence, amount);
        for (var bent = 0; bent < BENT_SUMS; bent++) {
            var start = start(bent, inputs);
            var value = Math.tanh(sum(start, evidence));
            addTo(gradient, start, evidence, amount * weights[start + inputs] * (1 - value * value));
            gradient[start + inputs] += amount * value;
        }
    }

    private void addTo(double[] gradient, int start, double[] evidence, double amount) {
        for (var i = 0; i < inputs; i++) {
            gradient[start + i] += amount * evidence[i];
        }
    }
}
