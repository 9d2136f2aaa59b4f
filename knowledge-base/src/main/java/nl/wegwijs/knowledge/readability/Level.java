package nl.wegwijs.knowledge.readability;

/// A reading level of the European framework, the easiest first. `B2` stands for B2 and everything harder.
public enum Level {
    A1,
    A2,
    B1,
    B2;

    public boolean isAtMost(Level other) {
        return compareTo(other) <= 0;
    }
}
