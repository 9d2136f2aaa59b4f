package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that a reader can look up in the glossary or finds explained in the text itself: `premie (een vast
/// bedrag)` explains *premie*, and `Sociale Verzekeringsbank (SVB)` explains *SVB*.
final class Explained {

    private static final int LONGEST = 5;
    private static final Pattern BRACKETS = Pattern.compile("([\\p{L}\\d'’-]+)\\s+\\(([^()]*)\\)");
    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{Lu}\\d&]{2,8}");

    private final Set<String> words;

    private Explained(Set<String> words) {
        this.words = words;
    }

    static Explained of(Set<String> words) {
        return new Explained(words.stream().map(Explained::plain).collect(Collectors.toUnmodifiableSet()));
    }

    Explained with(String text) {
        var more = new HashSet<>(words);
        var matcher = BRACKETS.matcher(text);
        while (matcher.find()) {
            var inside = matcher.group(2).strip();
            more.add(plain(SHORT_NAME.matcher(inside).matches() ? inside : matcher.group(1)));
        }
        return new Explained(more);
    }

    /// The tokens with the explained ones marked, also where several together make an explained term.
    List<Token> mark(List<Token> tokens) {
        var marked = new ArrayList<>(tokens);
        for (var start = 0; start < tokens.size(); start++) {
            for (var end = Math.min(tokens.size(), start + LONGEST); end > start; end--) {
                if (covers(tokens.subList(start, end))) {
                    marked.subList(start, end).replaceAll(Token::explained);
                    break;
                }
            }
        }
        return marked;
    }

    private boolean covers(List<Token> tokens) {
        var term = tokens.stream().map(Token::lower).collect(Collectors.joining(" "));
        return words.contains(term)
                || (tokens.size() == 1 && Inflection.basesOf(term).stream().anyMatch(words::contains));
    }

    private static String plain(String term) {
        return Tokens.of(term.toLowerCase(Locale.ROOT)).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" "));
    }
}
