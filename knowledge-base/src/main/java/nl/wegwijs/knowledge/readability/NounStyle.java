package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds verbs and adjectives that were made a noun: *de beoordeling*, *het aanvragen van*. Those that everybody uses,
/// such as *rekening*, are left alone.
final class NounStyle {

    private static final int USUAL = 4;
    private static final Pattern ENDING =
            Pattern.compile("(?!onderling)\\p{L}{3,}(?:ing|heid|atie|itie|iteit|isatie|ment)(?:en|s)?");
    private static final Pattern INFINITIVE =
            Pattern.compile("(?!.*(?:inkomen|examen|leven|teken|wapen|wezen|vermogen)$)\\p{L}{3,}en");

    private final WordFrequency frequency;

    NounStyle(WordFrequency frequency) {
        this.frequency = frequency;
    }

    List<String> in(Sentence sentence) {
        var found = new ArrayList<String>();
        var tokens = sentence.tokens();
        for (var i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (isMadeNoun(token)) {
                found.add(token.text());
            } else if (i > 0 && i + 1 < tokens.size() && isInfinitiveWithVan(tokens.subList(i - 1, i + 2))) {
                found.add(token.text() + " van");
            }
        }
        return found;
    }

    private boolean isMadeNoun(Token token) {
        return token.isOpen() && ENDING.matcher(token.lower()).matches() && frequency.band(token.lower()) > USUAL;
    }

    private static boolean isInfinitiveWithVan(List<Token> three) {
        return three.getFirst().lower().equals("het")
                && three.get(1).isOpen()
                && INFINITIVE.matcher(three.get(1).lower()).matches()
                && three.getLast().lower().equals("van");
    }
}
