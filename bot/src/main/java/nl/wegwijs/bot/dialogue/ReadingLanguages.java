package nl.wegwijs.bot.dialogue;

import java.util.List;
import nl.wegwijs.knowledge.language.Language;

/// In which other languages somebody may read on, where their own has only a title and an answer: the ones that many of
/// their readers also learned, at most three.
final class ReadingLanguages {
    private ReadingLanguages() {}

    static List<Language> beside(Language language) {
        return switch (language) {
            case KMR -> List.of(Language.TR, Language.AR, Language.EN);
            case CKB -> List.of(Language.AR, Language.FA, Language.EN);
            case PS -> List.of(Language.FA, Language.EN, Language.NL);
            case RU -> List.of(Language.UK, Language.EN, Language.NL);
            case FR -> List.of(Language.EN, Language.AR, Language.NL);
            case NL, EN, AR, TI, FA, TR, SO, UK -> List.of(Language.EN, Language.NL);
        };
    }
}
