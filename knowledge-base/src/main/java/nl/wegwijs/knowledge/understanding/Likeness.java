package nl.wegwijs.knowledge.understanding;

import java.util.HashMap;
import java.util.Map;

/// What a question seems to be about, to compare it with questions in other languages: the topics near it, the concepts
/// that it names and its own terms.
public final class Likeness {

    private static final double LEAST_TOPIC = 0.05;
    private static final double CONCEPT = 0.7;
    private static final double TERM = 0.5;

    private final Map<String, Double> parts = new HashMap<>();

    private Likeness() {}

    static Likeness of(Question question, Finder.Found found) {
        var likeness = new Likeness();
        for (var topic : found.topics()) {
            if (topic.probability() >= LEAST_TOPIC) {
                likeness.parts.put("topic " + topic.topicId(), Math.sqrt(topic.probability()));
            }
        }
        question.concepts().forEach(concept -> likeness.parts.put("concept " + concept, CONCEPT));
        question.terms().forEach(term -> likeness.parts.put("term " + term, TERM));
        return likeness;
    }

    /// From 0, nothing in common, to 1, the same.
    public double to(Likeness other) {
        var common = 0.0;
        for (var part : parts.entrySet()) {
            common += part.getValue() * other.parts.getOrDefault(part.getKey(), 0.0);
        }
        return common == 0 ? 0 : common / (length() * other.length());
    }

    private double length() {
        return Math.sqrt(
                parts.values().stream().mapToDouble(value -> value * value).sum());
    }
}
