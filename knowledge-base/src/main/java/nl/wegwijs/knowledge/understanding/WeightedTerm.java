package nl.wegwijs.knowledge.understanding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// A term of a question, and how sure it is that it belongs there.
record WeightedTerm(String term, float weight) {

    /// Each once, all of them sure.
    static List<WeightedTerm> sure(Collection<String> terms) {
        return new LinkedHashSet<>(terms)
                .stream().map(term -> new WeightedTerm(term, 1)).toList();
    }
}
