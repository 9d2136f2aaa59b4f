package nl.wegwijs.db;

/// Somebody else changed the same thing first; nothing was written.
public final class Conflict extends RuntimeException {

    public Conflict(String message) {
        super(message);
    }
}
