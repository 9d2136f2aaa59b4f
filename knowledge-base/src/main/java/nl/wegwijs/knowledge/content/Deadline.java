package nl.wegwijs.knowledge.content;

/// A topic has a date to keep: set by law, or advised. The fact with this id says it; the sentence stands in the text.
public record Deadline(Kind kind, String fact) {

    public enum Kind {
        LEGAL,
        ADVICE
    }
}
