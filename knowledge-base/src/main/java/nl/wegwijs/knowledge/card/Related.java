package nl.wegwijs.knowledge.card;

/// Another topic that often comes with this one.
public record Related(String topicId, String title) {}
