package nl.wegwijs.knowledge.content;

/// A mistake in a content file, in words that say what to mend. Lines count from 1.
public record ContentProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
