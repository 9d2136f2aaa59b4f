package nl.wegwijs.bot.webchat;

import java.util.List;
import nl.wegwijs.knowledge.language.Language;

/// A language to choose, by its own name.
record LanguageName(String tag, String dir, String name, boolean isCurrent) {
    static List<LanguageName> all(List<Language> languages, Language current) {
        return languages.stream()
                .map(language -> new LanguageName(
                        language.tag(), language.direction().html(), language.ownName(), language == current))
                .toList();
    }
}
