package nl.wegwijs.knowledge.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

/// Recognises the language of a message.
public final class LanguageDetector {

    /// Empty where the text has no letters.
    public Optional<Guess> detect(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .map(script -> new Guess(
                        switch (script) {
                            case ARABIC -> Language.AR;
                            case ETHIOPIC -> Language.TI;
                            case CYRILLIC -> Language.UK;
                            default -> Language.NL;
                        },
                        0.5));
    }
}
