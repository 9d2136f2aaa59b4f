package nl.wegwijs.knowledge.understanding;

/// The best scores of each topic in one search.
final class TopicScores {

    private static final int KEPT = 3;

    private final double[][] best;
    private double largest;

    TopicScores(int topics) {
        best = new double[topics][KEPT];
    }

    void add(int topic, double score) {
        largest = Math.max(largest, score);
        var kept = best[topic];
        for (var i = 0; i < KEPT; i++) {
            if (score > kept[i]) {
                System.arraycopy(kept, i, kept, i + 1, KEPT - 1 - i);
                kept[i] = score;
                return;
            }
        }
    }

    double best(int topic) {
        return best[topic][0];
    }

    /// Of the three best; a topic with fewer hits gets less.
    double mean(int topic) {
        var sum = 0.0;
        for (var score : best[topic]) {
            sum += score;
        }
        return sum / KEPT;
    }

    /// The best score as part of the largest of all topics.
    double part(int topic) {
        return largest == 0 ? 0 : best[topic][0] / largest;
    }

    double largest() {
        return largest;
    }
}
