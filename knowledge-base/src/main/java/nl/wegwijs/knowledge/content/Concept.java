package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.language.Language;

/// A thing with a word in every language, such as the huisarts: ties a question in one language to a text in another.
/// The terms are word patterns.
public record Concept(String id, Map<Language, List<String>> terms) {

    public Concept {
        terms = Map.copyOf(terms);
    }
}
