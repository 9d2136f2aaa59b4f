package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the words that open a subordinate clause.
final class Clauses {

    private static final Set<String> CONJUNCTIONS = Set.of(
            "omdat",
            "hoewel",
            "terwijl",
            "zodat",
            "doordat",
            "nadat",
            "voordat",
            "totdat",
            "tenzij",
            "mits",
            "indien",
            "zodra",
            "zolang",
            "wanneer",
            "als",
            "aangezien",
            "opdat",
            "alvorens",
            "teneinde",
            "waar",
            "wie",
            "wat",
            "hoe",
            "welke");
    private static final Set<String> SIDE_BY_SIDE = Set.of("en", "of", "maar", "want", "dus");
    private static final Set<String> RELATIVES = Set.of("die", "dat");
    private static final Pattern WAAR_WITH_PREPOSITION = Pattern.compile(
            "waar(aan|achter|bij|binnen|door|in|langs|mee|na|naar|naast|om|onder|op|over|tegen|toe|tussen|uit|van|voor|voorbij)");
    private static final Set<String> NO_ANTECEDENT = Set.of(
            "aan", "bij", "door", "in", "met", "naar", "om", "op", "over", "tot", "uit", "van", "voor", "is", "en",
            "of", "maar", "want", "dus", "dan", "als", "u", "we", "wij", "je", "ik", "doet", "geldt", "kan", "mag",
            "moet");

    private Clauses() {}

    static boolean isBreak(Token mark) {
        return ",;:()".contains(mark.text());
    }

    static boolean opensClause(String word) {
        return CONJUNCTIONS.contains(word)
                || SIDE_BY_SIDE.contains(word)
                || RELATIVES.contains(word)
                || WAAR_WITH_PREPOSITION.matcher(word).matches();
    }

    /// A question word at the start asks, and does not open a clause; *die* and *dat* need something to hang on.
    static List<String> subordinate(Sentence sentence) {
        var found = new ArrayList<String>();
        var tokens = sentence.tokens();
        for (var i = 0; i < tokens.size(); i++) {
            var word = tokens.get(i).lower();
            var isOpening = RELATIVES.contains(word)
                    ? i > 0 && !NO_ANTECEDENT.contains(tokens.get(i - 1).lower())
                    : opensClause(word) && !SIDE_BY_SIDE.contains(word) && (i > 0 || !asks(word));
            if (isOpening) {
                found.add(tokens.get(i).text());
            }
        }
        return found;
    }

    private static boolean asks(String word) {
        return Set.of("waar", "wie", "wat", "hoe", "welke", "wanneer").contains(word)
                || WAAR_WITH_PREPOSITION.matcher(word).matches();
    }
}
