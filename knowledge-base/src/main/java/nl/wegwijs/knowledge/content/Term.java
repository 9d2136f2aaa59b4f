package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// An official Dutch word that people meet in letters, with its other forms and what it means in each language.
public record Term(
        String id, String word, List<String> forms, String source, Mark mark, Map<Language, Explanation> texts) {

    public Term {
        forms = List.copyOf(forms);
        texts = Map.copyOf(texts);
    }

    public Optional<Explanation> findText(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// `name` is the word for it in that language; `means` is one or two short sentences.
    public record Explanation(String name, String means) {}
}
