package nl.wegwijs.knowledge.language;

/// The language that a text seems to be in; certainty from 0 to 1.
public record Guess(Language language, double certainty) {}
