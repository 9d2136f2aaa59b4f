package nl.wegwijs.knowledge.content;

import java.util.List;
import nl.wegwijs.knowledge.language.Language;

/// The fixed answer to a crisis signal: at most four lines, and one label per phone number, in the order of the
/// numbers.
public record CrisisText(Language language, TextStatus status, String title, List<String> lines, List<String> calls) {

    public CrisisText {
        lines = List.copyOf(lines);
        calls = List.copyOf(calls);
    }
}
