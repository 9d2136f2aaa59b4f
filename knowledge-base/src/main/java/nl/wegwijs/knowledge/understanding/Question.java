package nl.wegwijs.knowledge.understanding;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import nl.wegwijs.knowledge.language.ArabicSkeleton;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.Normalizer;
import nl.wegwijs.knowledge.language.SoundForm;

/// A text, cut up in the ways in which it is compared: terms of its language (stems), letter grams for all languages,
/// the same of its rough sound, and concepts. Arabic in Latin letters is compared by its consonants.
record Question(
        Language language,
        boolean isArabizi,
        List<String> terms,
        Set<String> grams,
        Set<String> soundGrams,
        Set<String> concepts) {

    static Question of(String text, Language language, Analyzers analyzers, Concepts concepts) {
        if (language == Language.AR && !hasArabicLetters(text)) {
            return ofSkeletons(text, concepts);
        }
        var normalized = Normalizer.normalize(text);
        return new Question(
                language,
                false,
                analyzers.terms(language, text),
                Grams.of(List.of(normalized.split(" "))),
                Grams.of(SoundForm.words(normalized)),
                concepts.in(text, language));
    }

    /// Any Arabic text as if it had been typed in Latin letters.
    static Question ofSkeletons(String text, Concepts concepts) {
        var skeletons = ArabicSkeleton.words(text);
        var marked = skeletons.stream().map(word -> "~" + word).toList();
        return new Question(Language.AR, true, marked, Grams.of(marked), Set.of(), concepts.inSkeletons(skeletons));
    }

    private static boolean hasArabicLetters(String text) {
        return text.codePoints().anyMatch(point -> UnicodeScript.of(point) == UnicodeScript.ARABIC);
    }

    /// Names the fields of the index that hold terms of this kind.
    String kind() {
        return isArabizi ? "ar-Latn" : language.tag();
    }
}
