package nl.wegwijs.knowledge.content;

import java.util.Arrays;
import java.util.Optional;

/// A topic has a date to keep: set by law, or advised. The fact with this id says it; the sentence stands in the text.
public record Deadline(Kind kind, String fact) {

    public enum Kind {
        LEGAL,
        ADVICE;

        static Optional<Kind> find(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return Keys.of(this);
        }
    }
}
