package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.readability.Token.Kind;

/// Cuts a sentence into words, numbers and marks.
final class Tokens {

    /// Letters with dots (`o.a.`), a short word with its dot (`bijv.`), or what is often written without (`ivm`).
    static final String ABBREVIATION = "(?<![\\p{L}\\d])(?:(?:\\p{L}{1,3}\\.){2,}|t/m|a/d"
            + "|(?:bijv|bv|enz|etc|evt|nr|nrs|tel|incl|excl|resp|ca|max|min|jl|mw|mevr|dhr|art|afd|blz|mnd|drs|prof|vgl)\\."
            + "|(?:ivm|dmv|mbt|tav|zsm|tbv|obv|nav|mbv|evt|etc|enz)\\b)";

    private static final String ADDRESS =
            "(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+\\w|[\\w-]+(?:\\.[\\w-]+)*\\.(?:nl|com|eu|org)\\b[^\\s.,)]*";
    private static final String NUMBER = "\\d+(?:[.,:/-]\\d+)*(?:e|ste|de)?(?!\\p{L})";
    private static final String WORD = "[\\p{L}\\d]+(?:['’-][\\p{L}\\d]+)*";
    private static final Pattern TOKEN = Pattern.compile(
            "(" + ADDRESS + ")|(" + ABBREVIATION + ")|(" + NUMBER + ")|(" + WORD + ")|\\S",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<Kind> GROUPS = List.of(Kind.ADDRESS, Kind.ABBREVIATION, Kind.NUMBER, Kind.WORD);
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,6}\\d?");
    private static final Pattern OPENING = Pattern.compile("[.:!?|•\"“‘'(\\[]");

    private Tokens() {}

    /// The tokens of a sentence, none of them explained yet.
    static List<Token> of(String sentence) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(sentence);
        while (matcher.find()) {
            var isFirst =
                    tokens.isEmpty() || OPENING.matcher(tokens.getLast().text()).matches();
            tokens.add(token(matcher.group(), kind(matcher), isFirst));
        }
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        for (var i = 0; i < GROUPS.size(); i++) {
            if (matcher.group(i + 1) != null) {
                return GROUPS.get(i);
            }
        }
        return Kind.MARK;
    }

    private static Token token(String text, Kind kind, boolean isFirst) {
        if (kind == Kind.WORD && CAPITALS.matcher(text).matches()) {
            return new Token(Kind.ABBREVIATION, text, false, false);
        }
        return new Token(kind, text, kind == Kind.WORD && isName(text, isFirst), false);
    }

    private static boolean isName(String text, boolean isFirst) {
        var rest = text.substring(1);
        return !rest.equals(rest.toLowerCase(Locale.ROOT)) || (!isFirst && Character.isUpperCase(text.charAt(0)));
    }
}
