package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds two negations that undo each other: *niet zonder*, *niet onmogelijk*, *tenzij … niet*.
final class Negations {

    private static final Set<String> WORDS =
            Set.of("niet", "geen", "nooit", "niemand", "nergens", "zonder", "noch", "tenzij", "evenmin", "nimmer");
    private static final Pattern ON =
            Pattern.compile("on(?:ge(?!veer)|be|mo|re|no|aa|waar|juist|danks|gelijk|duidelijk)\\p{L}*");

    private Negations() {}

    static List<String> doubled(Sentence sentence) {
        var found = new ArrayList<String>();
        for (var clause : sentence.clauses()) {
            var negations = new ArrayList<String>();
            for (var i = 0; i < clause.size(); i++) {
                var word = clause.get(i).lower();
                if (WORDS.contains(word) || (ON.matcher(word).matches() && follows(clause, i))) {
                    negations.add(clause.get(i).text());
                }
            }
            if (negations.size() > 1) {
                found.add(String.join(" … ", negations));
            }
        }
        return found;
    }

    private static boolean follows(List<Token> clause, int position) {
        return position > 0 && WORDS.contains(clause.get(position - 1).lower());
    }
}
