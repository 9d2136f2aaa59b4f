package nl.wegwijs.knowledge.readability;

import java.util.List;
import java.util.stream.DoubleStream;

/// Logistic regression on the differences between the two sides of pairs, by projected gradient descent from fixed
/// beginnings. No trait may make a sentence easier, and a remark always makes it harder by at least [#LEAST].
final class PairFit {

    static final double LEAST = 0.5;

    private static final int ROUNDS = 3000;
    private static final double RATE = 0.5;
    private static final double PENALTY = 3;

    private PairFit() {}

    /// One weight for each trait. A difference is the complex side less the simple one.
    static List<Double> weights(List<double[]> differences) {
        var scales = scales(differences);
        var weights = new double[scales.length];
        for (var round = 0; round < ROUNDS; round++) {
            var gradient = gradient(differences, weights, scales);
            for (var i = 0; i < weights.length; i++) {
                var moved = weights[i] + RATE * gradient[i] / (differences.size() * scales[i]);
                weights[i] = Math.max(least(i), moved);
            }
        }
        return DoubleStream.of(weights).boxed().toList();
    }

    private static double least(int trait) {
        return Traits.isMeasure(Traits.names().get(trait)) ? 0 : LEAST;
    }

    /// How far a trait usually differs: a weight is penalized for what it usually adds.
    private static double[] scales(List<double[]> differences) {
        var scales = new double[Traits.names().size()];
        for (var i = 0; i < scales.length; i++) {
            var trait = i;
            var squares = differences.stream()
                    .mapToDouble(difference -> difference[trait] * difference[trait])
                    .average()
                    .orElse(0);
            scales[i] = Math.max(0.05, Math.sqrt(squares));
        }
        return scales;
    }

    /// Scaled, so that one rate suits all traits.
    private static double[] gradient(List<double[]> differences, double[] weights, double[] scales) {
        var gradient = new double[weights.length];
        for (var difference : differences) {
            var sum = 0.0;
            for (var i = 0; i < weights.length; i++) {
                sum += weights[i] * difference[i];
            }
            var missing = 1 / (1 + Math.exp(sum));
            for (var i = 0; i < weights.length; i++) {
                gradient[i] += missing * difference[i] / scales[i];
            }
        }
        for (var i = 0; i < weights.length; i++) {
            gradient[i] -= PENALTY * weights[i] * scales[i];
        }
        return gradient;
    }
}
