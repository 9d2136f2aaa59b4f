package nl.wegwijs.db.gap;

import java.time.Instant;

/// A question without an answer.
///
/// @param maskedText the question with numbers masked
/// @param nearest ids of the topics that came nearest, comma separated
public record Gap(long id, String maskedText, String language, String gemeente, String nearest, Instant at) {}
