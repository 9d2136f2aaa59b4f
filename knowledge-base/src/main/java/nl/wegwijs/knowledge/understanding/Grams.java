package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The parts of a text by which it is compared across spellings: whole words, and runs of 3 to 5 letters with the ends
/// of words marked. For languages without a stemmer, and for what people type wrong.
final class Grams {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private Grams() {}

    /// Each once, in the order of the text.
    static Set<String> of(List<String> words) {
        var grams = new LinkedHashSet<String>();
        for (var word : words) {
            if (!word.isEmpty()) {
                grams.addAll(ofWord(word));
            }
        }
        return grams;
    }

    private static List<String> ofWord(String word) {
        var bounded = "_" + word + "_";
        var grams = new ArrayList<String>();
        for (var length = SHORTEST; length <= LONGEST; length++) {
            for (var start = 0; start + length <= bounded.length(); start++) {
                grams.add(bounded.substring(start, start + length));
            }
        }
        if (bounded.length() < SHORTEST || bounded.length() > LONGEST) {
            grams.add(bounded);
        }
        return grams;
    }
}
