package nl.wegwijs.knowledge.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a text is: a sleutelfiguur reviews, the owner approves, an editor publishes.
/// Outdated means that the Dutch text changed after this translation.
public enum TextStatus {
    DRAFT,
    REVIEWED,
    APPROVED,
    PUBLISHED,
    OUTDATED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<TextStatus> find(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }
}
