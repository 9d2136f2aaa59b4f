package nl.wegwijs.knowledge.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Runs of 4 and 5 letters of words with their ends marked: for languages without a stemmer, and for what people type
/// wrong.
final class Grams {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 5;

    private Grams() {}

    /// Each once, in the order of the text.
    static Set<String> of(List<String> words) {
        var grams = new LinkedHashSet<String>();
        for (var word : words) {
            var bounded = "_" + word + "_";
            for (var length = SHORTEST; length <= LONGEST; length++) {
                for (var start = 0; start + length <= bounded.length(); start++) {
                    grams.add(bounded.substring(start, start + length));
                }
            }
        }
        return grams;
    }
}
