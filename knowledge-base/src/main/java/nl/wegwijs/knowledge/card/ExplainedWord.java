package nl.wegwijs.knowledge.card;

/// An official Dutch word on a card, the word for it in the reader's language and what it means. In Dutch `name` is the
/// word itself.
public record ExplainedWord(String word, String name, String means) {}
