package nl.wegwijs.db;

/// A `get…` was asked for a row that is not there.
public final class NotFound extends RuntimeException {

    public NotFound(String thing, Object id) {
        super("no " + thing + " " + id);
    }
}
