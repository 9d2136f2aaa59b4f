package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts how held-out questions were understood, a row for each language and one for the off-domain lines of each.
final class TrainingReport {

    private static final int CALIBRATION_BINS = 5;

    private final Coverage coverage;
    private final int topics;
    private final Map<String, Row> rows = new TreeMap<>();
    private final double[][] bins = new double[CALIBRATION_BINS][3];

    TrainingReport(Coverage coverage, int topics) {
        this.coverage = coverage;
        this.topics = topics;
    }

    void add(String kind, int right, double[] probabilities) {
        var scored = new ArrayList<ScoredTopic>();
        for (var topic = 0; topic < topics; topic++) {
            scored.add(new ScoredTopic(String.valueOf(topic), probabilities[topic]));
        }
        scored.sort(Comparator.comparingDouble(ScoredTopic::probability).reversed());
        var best = scored.getFirst();
        var decision = Costs.cheapest(scored, probabilities[topics]);
        var side = right == topics ? " off-domain" : "";
        for (var key : List.of(kind + side, "all" + side)) {
            rows.computeIfAbsent(key, unused -> new Row()).add(right, scored, decision);
        }
        var bin = bins[Math.min(CALIBRATION_BINS - 1, (int) (best.probability() * CALIBRATION_BINS))];
        bin[0]++;
        bin[1] += best.probability();
        bin[2] += best.topicId().equals(String.valueOf(right)) ? 1 : 0;
    }

    void print() {
        System.out.printf(
                "%s%n%-20s %6s %6s %6s %6s %6s %6s %6s%n",
                coverage, "", "count", "hit@1", "hit@3", "right", "wrong", "asks", "unknown");
        rows.forEach((name, row) -> row.print(name));
        for (var bin : bins) {
            System.out.printf("says %.2f, is right %.2f, %5.0f times%n", bin[1] / bin[0], bin[2] / bin[0], bin[0]);
        }
    }

    private static final class Row {
        private int count;
        private int first;
        private int amongThree;
        private int answered;
        private int wrong;
        private int asks;
        private int unknown;

        void add(int right, List<ScoredTopic> topics, Decision decision) {
            var id = String.valueOf(right);
            count++;
            first += topics.getFirst().topicId().equals(id) ? 1 : 0;
            amongThree +=
                    topics.stream().limit(3).anyMatch(topic -> topic.topicId().equals(id)) ? 1 : 0;
            if (decision instanceof Decision.Answer(var answer)) {
                answered += answer.equals(id) ? 1 : 0;
                wrong += answer.equals(id) ? 0 : 1;
            }
            asks += decision instanceof Decision.Clarify ? 1 : 0;
            unknown += decision instanceof Decision.Unknown ? 1 : 0;
        }

        void print(String name) {
            System.out.printf(
                    "%-20s %6d %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f%n",
                    name, count, part(first), part(amongThree), part(answered), part(wrong), part(asks), part(unknown));
        }

        private double part(int some) {
            return (double) some / count;
        }
    }
}
