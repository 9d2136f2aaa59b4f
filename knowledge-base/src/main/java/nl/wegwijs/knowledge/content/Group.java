package nl.wegwijs.knowledge.content;

import java.util.Arrays;
import java.util.Optional;

/// Under which title a newcomer came. As a limit on a rule, ANY means everybody; as a person's group, not known.
public enum Group {
    ASYLUM("asiel"),
    FAMILY("gezin"),
    ANY("alle");

    private final String key;

    Group(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<Group> find(String key) {
        return Arrays.stream(values()).filter(group -> group.key.equals(key)).findFirst();
    }

    /// Whether a rule for this group holds for that person. Somebody whose group is not known only gets rules for
    /// everybody.
    public boolean includes(Group person) {
        return this == ANY || this == person;
    }
}
