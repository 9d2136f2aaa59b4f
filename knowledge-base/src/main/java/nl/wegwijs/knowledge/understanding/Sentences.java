package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sentences of a message that are long enough to ask something.
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?;\\n\u061F\u061B\u06D4\u1362\u1367]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_SENTENCES = 6;

    private Sentences() {}

    static List<String> of(String text) {
        return Stream.of(END.split(text))
                .map(String::strip)
                .filter(sentence -> BETWEEN_WORDS.split(sentence).length >= FEWEST_WORDS)
                .limit(MOST_SENTENCES)
                .toList();
    }
}
