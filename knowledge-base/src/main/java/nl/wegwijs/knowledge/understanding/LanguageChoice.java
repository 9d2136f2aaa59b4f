package nl.wegwijs.knowledge.understanding;

import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Guess;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LanguageDetector;

/// The language to answer in. The language that a person chose stays unless the message is clearly in another one.
final class LanguageChoice {

    /// How strongly the chosen language is expected, as the logarithm of the odds.
    private static final double CHOSEN = 3;

    /// A guess that is less certain than this does not change a chosen language: it may be no language at all.
    private static final double CERTAIN = 0.8;

    private final LanguageDetector detector;

    LanguageChoice(LanguageDetector detector) {
        this.detector = detector;
    }

    Language choose(String text, Optional<Language> chosen) {
        if (chosen.isEmpty()) {
            return detector.detect(text).map(Guess::language).orElse(Language.NL);
        }
        if (!detector.isTelling(text)) {
            return chosen.get();
        }
        return detector.detect(text, Map.of(chosen.get(), CHOSEN))
                .filter(guess -> guess.certainty() >= CERTAIN)
                .map(Guess::language)
                .orElse(chosen.get());
    }
}
