package nl.wegwijs.knowledge.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a file or folder from outside would do to the sociale kaart.
public sealed interface Incoming {

    /// Faultless. The texts are documents in the own format, path to text, those that stay the same included; the notes
    /// are sentences about what was left aside.
    record Accepted(Format format, Map<String, String> texts, List<String> notes) implements Incoming {

        public Accepted {
            texts = Collections.unmodifiableMap(new TreeMap<>(texts));
            notes = List.copyOf(notes);
        }
    }

    /// One sentence a problem, with file and line; nothing may change.
    record Refused(List<String> problems) implements Incoming {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
