package nl.wegwijs.db.consent;

import java.time.Instant;
import java.util.Optional;

/// @param what what was agreed to, such as `reminders`
/// @param words the very words that the person was shown
public record Consent(
        long id,
        long newcomerId,
        String what,
        String words,
        String language,
        Instant givenAt,
        Optional<Instant> withdrawnAt) {}
