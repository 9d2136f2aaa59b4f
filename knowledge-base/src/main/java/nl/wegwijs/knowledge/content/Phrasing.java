package nl.wegwijs.knowledge.content;

/// One way in which people ask for a topic, and the mark of who wrote it down.
public record Phrasing(String text, String writer) {}
