package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a short question after an answer asks about the same topic. Means nothing without that answer.
public enum FollowUp {
    WHERE,
    WHEN,
    HOW_MUCH,
    HOW,
    BRING,
    /// "And for my wife?"
    FOR_OTHER,
    /// The first, second or third of what was offered.
    FIRST,
    SECOND,
    THIRD;

    /// The folder name in the content, such as `how-much`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FollowUp> find(String key) {
        return Arrays.stream(values())
                .filter(followUp -> followUp.key().equals(key))
                .findFirst();
    }

    /// The place in a list of choices, from 0; empty for what is no choice.
    public Optional<Integer> choice() {
        return switch (this) {
            case FIRST -> Optional.of(0);
            case SECOND -> Optional.of(1);
            case THIRD -> Optional.of(2);
            default -> Optional.empty();
        };
    }
}
