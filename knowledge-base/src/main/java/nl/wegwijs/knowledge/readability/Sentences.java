package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a text into sentences: at line ends, and behind a full stop, question or exclamation mark that no abbreviation
/// needs.
final class Sentences {

    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’)\\]]*\\s+(?=[\\p{Lu}\\d\"“‘(\\[•])");
    private static final Pattern SHORT = Pattern.compile(Tokens.ABBREVIATION + "$", Pattern.CASE_INSENSITIVE);

    private Sentences() {}

    static List<String> of(String text) {
        var sentences = new ArrayList<String>();
        text.lines().forEach(line -> split(line.strip(), sentences));
        return sentences;
    }

    private static void split(String line, List<String> sentences) {
        var start = 0;
        var matcher = END.matcher(line);
        while (matcher.find()) {
            var sentence = line.substring(start, matcher.end()).strip();
            if (!SHORT.matcher(sentence).find()) {
                sentences.add(sentence);
                start = matcher.end();
            }
        }
        if (start < line.length()) {
            sentences.add(line.substring(start));
        }
    }
}
