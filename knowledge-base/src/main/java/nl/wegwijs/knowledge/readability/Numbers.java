package nl.wegwijs.knowledge.readability;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds numbers in letters and dates in hard forms.
final class Numbers {

    private static final String UNITS = "twee|drie|vier|vijf|zes|zeven|acht|negen";
    private static final Pattern IN_LETTERS = Pattern.compile("(?:" + UNITS
            + "|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien"
            + "|(?:(?:een|" + UNITS + ")[eë]n)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig"
            + "|(?:" + UNITS + "|tien|vijftien|twintig)?(?:honderd|duizend))");
    private static final Pattern HARD_DATE = Pattern.compile("[0-3]?\\d([-/.])[01]?\\d\\1(?:\\d{2}|\\d{4})");
    private static final Pattern DAY_WITH_ENDING = Pattern.compile("\\d{1,2}(?:e|ste|de)");
    private static final Set<String> AFTER_DAY = Set.of(
            "van",
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Numbers() {}

    static List<String> inLetters(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> IN_LETTERS.matcher(token.lower()).matches())
                .map(Token::text)
                .toList();
    }

    static List<String> hardDates(Sentence sentence) {
        var tokens = sentence.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> HARD_DATE.matcher(tokens.get(i).text()).matches() || isDayWithEnding(tokens, i))
                .mapToObj(i -> tokens.get(i).text())
                .toList();
    }

    /// *1e van de maand*, but not *18e verjaardag*.
    private static boolean isDayWithEnding(List<Token> tokens, int position) {
        return DAY_WITH_ENDING.matcher(tokens.get(position).lower()).matches()
                && position + 1 < tokens.size()
                && AFTER_DAY.contains(tokens.get(position + 1).lower());
    }
}
