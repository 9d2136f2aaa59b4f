package nl.wegwijs.knowledge.understanding;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.language.ArabicSkeleton;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.Normalizer;
import nl.wegwijs.knowledge.language.SoundForm;

/// A text, cut up in the ways in which it is compared: terms of its language (stems), words for letter grams, concepts,
/// and
/// made of these, the features for classifiers. Arabic in Latin letters is compared by its consonants.
record Question(Language language, boolean isArabizi, List<String> terms, List<String> words, Set<String> concepts) {

    static final String ARABIZI = "ar-Latn";

    private static final String SKELETON = "~";

    static Question of(String text, Language language, Analyzers analyzers, Concepts concepts) {
        if (language == Language.AR && !hasArabicLetters(text)) {
            return ofLatin(text, concepts);
        }
        var normalized = Normalizer.normalize(text);
        var words = normalized.isEmpty() ? List.<String>of() : List.of(normalized.split(" "));
        var terms = analyzers.terms(language, text);
        var heard = concepts.in(text, language);
        return new Question(language, false, terms, words, heard);
    }

    /// By its consonants, in which it meets Arabic script, and by its words as they are, Dutch ones among them.
    private static Question ofLatin(String text, Concepts concepts) {
        var consonants = ofSkeletons(text, concepts);
        var normalized = Normalizer.normalize(text);
        var plain = normalized.isEmpty() ? List.<String>of() : List.of(normalized.split(" "));
        var words = Stream.concat(consonants.words.stream(), plain.stream()).toList();
        var heard = new HashSet<>(consonants.concepts);
        heard.addAll(concepts.in(text, Language.AR));
        return new Question(Language.AR, true, consonants.terms, words, Set.copyOf(heard));
    }

    /// Any Arabic text as if it had been typed in Latin letters.
    static Question ofSkeletons(String text, Concepts concepts) {
        var skeletons = ArabicSkeleton.words(text);
        var marked = skeletons.stream().map(word -> SKELETON + word).toList();
        var heard = concepts.inSkeletons(skeletons);
        return new Question(Language.AR, true, marked, marked, heard);
    }

    static boolean isSkeleton(String word) {
        return word.startsWith(SKELETON);
    }

    private static boolean hasArabicLetters(String text) {
        return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.ARABIC);
    }

    /// Made anew at each call.
    Features features() {
        var sounds = isArabizi
                ? SoundForm.ofArabizi(
                        words.stream().filter(word -> !isSkeleton(word)).toList())
                : SoundForm.words(String.join(" ", words));
        return Features.of(words, sounds, terms, concepts, english());
    }

    /// What it says in English, the language in which questions of all languages meet.
    private List<WeightedTerm> english() {
        return language == Language.EN
                ? WeightedTerm.sure(terms)
                : TranslationTable.shipped().english(kind(), terms);
    }

    /// Names the fields of the index that hold terms of this kind, and the translations of such terms.
    String kind() {
        return isArabizi ? ARABIZI : language.tag();
    }
}
