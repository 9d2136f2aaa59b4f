package nl.wegwijs.knowledge.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.knowledge.pattern.Words.Span;

/// One line of a pattern file, for example `ik wil "niet meer" leven|bestaan`. CONTENT format, section Patterns.
public final class WordPattern {

    private static final int MOST_WORDS_BETWEEN = 2;
    private static final int MOST_SAMPLES = 5;
    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final List<WordTest> tests;
    private final boolean wholeMessage;
    private final boolean exception;

    private WordPattern(List<WordTest> tests, boolean wholeMessage, boolean exception) {
        this.tests = List.copyOf(tests);
        this.wholeMessage = wholeMessage;
        this.exception = exception;
    }

    /// Throws IllegalArgumentException, saying what is wrong with the line.
    public static WordPattern parse(String line) {
        var exception = line.startsWith("!");
        var rest = exception ? line.substring(1).strip() : line;
        var whole = rest.startsWith("=");
        rest = whole ? rest.substring(1).strip() : rest;
        if (rest.chars().filter(c -> c == '"').count() % 2 != 0) {
            throw new IllegalArgumentException("a quotation mark is missing");
        }
        var tests = new ArrayList<WordTest>();
        var tokens = TOKEN.matcher(rest);
        while (tokens.find()) {
            if (tokens.group(1) == null) {
                tests.addAll(WordTest.parse(tokens.group(2), whole));
            } else {
                tests.addAll(parseQuoted(tokens.group(1), whole));
            }
        }
        if (tests.isEmpty()) {
            throw new IllegalArgumentException("the pattern has no words");
        }
        return new WordPattern(tests, whole, exception);
    }

    private static List<WordTest> parseQuoted(String words, boolean firstIsTight) {
        var tests = new ArrayList<WordTest>();
        for (var token : words.strip().split("\\s+")) {
            tests.addAll(WordTest.parse(token, firstIsTight || !tests.isEmpty()));
        }
        return tests;
    }

    public boolean isException() {
        return exception;
    }

    /// A few texts that the pattern is meant for, its open words cut short.
    public List<String> samples() {
        var most = tests.stream()
                .mapToInt(test -> test.alternatives().size())
                .max()
                .orElse(1);
        return IntStream.range(0, Math.min(most, MOST_SAMPLES))
                .mapToObj(this::sample)
                .toList();
    }

    private String sample(int number) {
        return tests.stream()
                .map(test -> test.alternatives()
                        .get(number % test.alternatives().size())
                        .letters())
                .collect(Collectors.joining(" "));
    }

    boolean isWholeMessage() {
        return wholeMessage;
    }

    List<WordTest.Alternative> firstAlternatives() {
        return tests.getFirst().alternatives();
    }

    /// The words that this pattern covers when it begins at this word.
    Optional<Span> matchAt(Words message, int start) {
        if (wholeMessage && (start != 0 || message.size() != tests.size())) {
            return Optional.empty();
        }
        var last = lastOf(message.words(), start, 0);
        return last < 0 ? Optional.empty() : Optional.of(new Span(start, last));
    }

    /// The position of the last word of the match, or -1.
    private int lastOf(List<String> words, int position, int test) {
        if (position >= words.size() || !tests.get(test).matches(words.get(position))) {
            return -1;
        }
        if (test == tests.size() - 1) {
            return position;
        }
        var gap = tests.get(test + 1).tight() ? 0 : MOST_WORDS_BETWEEN;
        for (var next = position + 1; next <= position + 1 + gap; next++) {
            var last = lastOf(words, next, test + 1);
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }
}
