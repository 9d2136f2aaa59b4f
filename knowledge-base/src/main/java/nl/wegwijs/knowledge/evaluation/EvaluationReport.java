package nl.wegwijs.knowledge.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.wegwijs.knowledge.language.Language;

/// How a file of questions was understood, a row for each language label and one for all. Questions without an expected
/// topic or decision count for their time only.
public final class EvaluationReport {

    private static final String ALL = "all";

    private final TreeMap<String, List<Answered>> byLabel = new TreeMap<>();

    EvaluationReport(List<Answered> answered) {
        answered.forEach(one -> byLabel.computeIfAbsent(one.question().label(), unused -> new ArrayList<>())
                .add(one));
        byLabel.put(ALL, answered);
    }

    /// One measure over the questions with this label (`all` for all): a part from 0 to 1, or not a number where none
    /// counts.
    public double part(String label, Measure measure) {
        var counting = byLabel.getOrDefault(label, List.of()).stream()
                .filter(measure.counts)
                .toList();
        return counting.stream().filter(measure.holds).count() / (double) counting.size();
    }

    /// The time within which this part of the questions was understood, in millionths of a second.
    public long micros(String label, double part) {
        var times = byLabel.getOrDefault(label, List.of()).stream()
                .map(Answered::micros)
                .sorted()
                .toList();
        return times.isEmpty() ? 0 : times.get(Math.min(times.size() - 1, (int) (part * times.size())));
    }

    /// A table to print: a row for each label, a column for each measure.
    public String table() {
        var table = new StringBuilder(String.format("%-8s %6s", "", "count"));
        for (var measure : Measure.values()) {
            table.append(String.format(" %8s", measure.title));
        }
        table.append(String.format(" %8s %8s%n", "p50 ms", "p99 ms"));
        for (var label : byLabel.keySet()) {
            table.append(String.format("%-8s %6d", label, byLabel.get(label).size()));
            for (var measure : Measure.values()) {
                table.append(cell(part(label, measure)));
            }
            table.append(String.format(
                    Locale.ROOT, " %8.2f %8.2f%n", micros(label, 0.5) / 1000.0, micros(label, 0.99) / 1000.0));
        }
        return table.toString();
    }

    private static String cell(double part) {
        return Double.isNaN(part) ? String.format(" %8s", "-") : String.format(Locale.ROOT, " %8.3f", part);
    }

    /// What is counted, among which questions, and its title in the table.
    public enum Measure {
        LANGUAGE(
                "language",
                one -> Language.find(one.question().label()).isPresent(),
                one -> Language.find(one.question().label())
                        .filter(one.understanding().language()::equals)
                        .isPresent()),
        HIT_1("hit@1", one -> one.question().hasTopic(), one -> one.place() == 1),
        HIT_3("hit@3", one -> one.question().hasTopic(), one -> one.place() > 0 && one.place() <= 3),
        RIGHT("right", one -> one.question().hasTopic(), one -> one.decision().equals("answer") && one.place() == 1),
        WRONG("wrong", one -> one.question().hasTopic(), one -> one.decision().equals("answer") && one.place() != 1),
        ASKS("asks", one -> one.question().hasTopic(), one -> one.decision().equals("clarify")),
        UNKNOWN(
                "unknown",
                one -> one.question().hasTopic(),
                one -> one.decision().equals("unknown")),
        CRISIS("crisis", expects("crisis"), one -> one.decision().equals("crisis")),
        FALSE_ALARM(
                "alarm",
                expects("crisis").negate().and(one -> !one.question().expect().isEmpty()),
                one -> one.decision().equals("crisis")),
        HUMAN("human", expects("human"), one -> one.decision().equals("human")),
        STOP("stop", expects("stop"), one -> one.decision().equals("stop")),
        SMALL_TALK("talk", expects("smalltalk"), one -> one.decision().equals("smalltalk")),
        OFF_DOMAIN("off", expects("unknown"), one -> one.decision().equals("unknown")),
        OFF_DOMAIN_ANSWERED(
                "off-wrong", expects("unknown"), one -> one.decision().equals("answer")),
        PLAIN_HIT_1("plain@1", one -> one.question().hasTopic(), one -> one.plainPlace() == 1),
        PLAIN_HIT_3("plain@3", one -> one.question().hasTopic(), one -> one.plainPlace() > 0 && one.plainPlace() <= 3);

        private final String title;
        private final Predicate<Answered> counts;
        private final Predicate<Answered> holds;

        Measure(String title, Predicate<Answered> counts, Predicate<Answered> holds) {
            this.title = title;
            this.counts = counts;
            this.holds = holds;
        }

        private static Predicate<Answered> expects(String decision) {
            return one -> one.question().expect().equals(decision);
        }
    }
}
