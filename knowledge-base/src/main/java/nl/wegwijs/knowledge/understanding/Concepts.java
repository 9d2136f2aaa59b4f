package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.knowledge.content.Concept;
import nl.wegwijs.knowledge.language.ArabicSkeleton;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.pattern.PatternMatcher;
import nl.wegwijs.knowledge.pattern.WordPattern;
import nl.wegwijs.knowledge.pattern.Words;

/// Finds the concepts of the lexicon that a text speaks of: by the words of its language, and by longer Dutch words,
/// which people use in any language.
final class Concepts {

    /// A shorter Dutch word may mean something else in another language: `les`, `brand`, `man`.
    private static final int LETTERS_OF_LONG_WORD = 6;

    private static final int LETTERS_OF_SKELETON = 3;

    private final Map<Language, PatternMatcher> matchers = new EnumMap<>(Language.class);
    private final PatternMatcher ofSkeletons;

    Concepts(List<Concept> concepts) {
        for (var language : Language.values()) {
            var entries = new ArrayList<PatternMatcher.Entry>();
            for (var concept : concepts) {
                concept.terms().getOrDefault(language, List.of()).forEach(term -> entries.add(entry(concept, term)));
                if (language != Language.NL) {
                    concept.terms().getOrDefault(Language.NL, List.of()).stream()
                            .filter(Concepts::isLong)
                            .forEach(term -> entries.add(entry(concept, term)));
                }
            }
            matchers.put(language, new PatternMatcher(entries));
        }
        ofSkeletons = new PatternMatcher(concepts.stream()
                .flatMap(concept -> concept.terms().getOrDefault(Language.AR, List.of()).stream()
                        .flatMap(term -> skeletonEntry(concept, term).stream()))
                .toList());
    }

    private static PatternMatcher.Entry entry(Concept concept, String term) {
        return new PatternMatcher.Entry(concept.id(), Language.NL, WordPattern.parse(term));
    }

    /// Short consonant groups mean too many things.
    private static Optional<PatternMatcher.Entry> skeletonEntry(Concept concept, String term) {
        var words = new ArrayList<String>();
        for (var word : term.split(" ")) {
            var skeleton = String.join("", ArabicSkeleton.words(word));
            if (skeleton.length() < LETTERS_OF_SKELETON) {
                return Optional.empty();
            }
            words.add((word.startsWith("*") ? "*" : "") + skeleton + (word.endsWith("*") ? "*" : ""));
        }
        return Optional.of(entry(concept, String.join(" ", words)));
    }

    private static boolean isLong(String term) {
        return term.codePoints().filter(Character::isLetter).count() >= LETTERS_OF_LONG_WORD;
    }

    Set<String> in(String text, Language language) {
        return Optional.ofNullable(matchers.get(language))
                .map(matcher -> owners(matcher, text))
                .orElse(Set.of());
    }

    /// In Arabic that is typed in Latin letters, of which these are the consonants.
    Set<String> inSkeletons(List<String> skeletons) {
        return owners(ofSkeletons, String.join(" ", skeletons));
    }

    private static Set<String> owners(PatternMatcher matcher, String text) {
        return matcher.hear(Words.of(text)).stream()
                .map(PatternMatcher.Heard::owner)
                .collect(Collectors.toUnmodifiableSet());
    }
}
