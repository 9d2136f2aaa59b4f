package nl.wegwijs.knowledge.content;

import java.util.Arrays;
import java.util.Optional;

/// How well a fact is known.
public enum Mark {
    OFFICIAL("official"),
    SEED("seed"),
    OLDER("older"),
    THIRD_PARTY("third_party"),
    /// General knowledge without a source; never shown as certain.
    GENERAL("general");

    private final String key;

    Mark(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    static Optional<Mark> find(String key) {
        return Arrays.stream(values()).filter(mark -> mark.key.equals(key)).findFirst();
    }
}
