package nl.wegwijs.bot.telegram;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Keeps numbers, names and addresses of sites in their own order inside right-to-left text: `020-1234567` would
/// show the other way round. What reads from left to right stands between isolating marks (Unicode Bidirectional
/// Algorithm, UAX 9), and a line that begins with it gets a mark that says which way the line runs.
final class Bidirectional {
    private static final char ISOLATE = '\u2066';
    private static final char POP = '\u2069';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';

    private static final String WORD = "(?:[\\p{IsLatin}\\p{Nd}]+|\\([\\p{IsLatin}\\p{Nd} ]+\\))";
    /// Between two words of one run. A comma with a space separates: `3, 4` is two numbers.
    private static final String BETWEEN =
            "(?: [-–&+] |://|, ?(?=\\p{IsLatin})|,(?=\\p{Nd})|[ .:;/@&+'’\\-–_?=#%]{0,2})";
    private static final Pattern RUN = Pattern.compile("\\+?" + WORD + "(?:" + BETWEEN + WORD + ")*");
    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}&&\\p{L}]");
    private static final int SHORTEST_NUMBER = 2;

    private Bidirectional() {}

    /// `plain` holds no markup.
    static String of(String plain) {
        return plain.lines().map(Bidirectional::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        if (line.isBlank()) {
            return line;
        }
        var isolated = RIGHT_TO_LEFT.matcher(line).find() ? runsIsolated(line) : ISOLATE + line + POP;
        return beginsRightToLeft(line) ? isolated : RIGHT_TO_LEFT_MARK + isolated;
    }

    private static String runsIsolated(String line) {
        return RUN.matcher(line).replaceAll(match -> {
            var run = match.group();
            var kept = run.length() < SHORTEST_NUMBER ? run : ISOLATE + run + POP;
            return java.util.regex.Matcher.quoteReplacement(kept);
        });
    }

    private static boolean beginsRightToLeft(String line) {
        return line.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(first ->
                        RIGHT_TO_LEFT.matcher(Character.toString(first)).matches());
    }
}
