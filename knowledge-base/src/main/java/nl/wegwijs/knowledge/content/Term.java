package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.language.Language;

/// An official Dutch word that people meet in letters, with its other forms and what it means in each language. `notIn`
/// are languages in which the same letters are a word of their own: polis is the police in Turkish.
public record Term(
        String id,
        String word,
        List<String> forms,
        Set<Language> notIn,
        String source,
        Mark mark,
        Map<Language, Explanation> texts) {

    public Term {
        forms = List.copyOf(forms);
        notIn = Set.copyOf(notIn);
        texts = Map.copyOf(texts);
    }

    public Optional<Explanation> findText(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// `name` is the word for it in that language; `means` is one or two short sentences.
    public record Explanation(String name, String means) {}
}
