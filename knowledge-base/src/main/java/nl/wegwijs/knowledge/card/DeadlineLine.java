package nl.wegwijs.knowledge.card;

import nl.wegwijs.knowledge.content.Deadline;

/// The sentence about a date to keep; it is not certain where the fact behind it is general knowledge or has expired.
public record DeadlineLine(Deadline.Kind kind, String text, boolean certain) {}
