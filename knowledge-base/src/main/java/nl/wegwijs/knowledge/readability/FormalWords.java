package nl.wegwijs.knowledge.readability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds words and phrases of offices and letters, each with what is plainer.
final class FormalWords {

    private static final int LONGEST = 5;

    private final Map<String, String> plainer;

    private FormalWords(Map<String, String> plainer) {
        this.plainer = plainer;
    }

    static FormalWords shipped() {
        var plainer = new HashMap<String, String>();
        for (var line : Shipped.lines("formal-words.txt")) {
            var sides = line.split(" = ", 2);
            for (var form : sides[0].split(", ")) {
                plainer.put(form, sides[1]);
            }
        }
        return new FormalWords(plainer);
    }

    record Found(String words, String plainer) {}

    /// The longest at each place; explained words are left alone.
    List<Found> in(Sentence sentence) {
        var found = new ArrayList<Found>();
        var tokens = sentence.tokens();
        for (var i = 0; i < tokens.size(); i++) {
            for (var end = Math.min(tokens.size(), i + LONGEST); end > i; end--) {
                var words = join(tokens.subList(i, end));
                var instead = plainer.get(words.toLowerCase(Locale.ROOT));
                if (instead != null && !tokens.get(i).isExplained()) {
                    found.add(new Found(words, instead));
                    i = end - 1;
                    break;
                }
            }
        }
        return found;
    }

    private static String join(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }
}
