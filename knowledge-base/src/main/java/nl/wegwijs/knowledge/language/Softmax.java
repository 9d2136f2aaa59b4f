package nl.wegwijs.knowledge.language;

/// Scores as probabilities that sum to one.
public final class Softmax {

    private Softmax() {}

    public static double[] of(double[] scores) {
        var largest = Double.NEGATIVE_INFINITY;
        for (var score : scores) {
            largest = Math.max(largest, score);
        }
        var probabilities = new double[scores.length];
        var sum = 0.0;
        for (var i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - largest);
            sum += probabilities[i];
        }
        for (var i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }
}
