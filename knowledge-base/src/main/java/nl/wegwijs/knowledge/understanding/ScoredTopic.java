package nl.wegwijs.knowledge.understanding;

/// A topic with the calibrated probability that it is the one that is asked for.
public record ScoredTopic(String topicId, double probability) {}
