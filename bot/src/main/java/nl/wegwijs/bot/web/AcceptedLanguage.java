package nl.wegwijs.bot.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// The language that a visitor's browser asks for, where we have it.
public final class AcceptedLanguage {
    private AcceptedLanguage() {}

    public static Optional<Language> of(Context context, List<Language> offered) {
        var header = Optional.ofNullable(context.header("Accept-Language")).orElse("");
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> Language.find(range.getRange()).stream())
                    .filter(offered::contains)
                    .findFirst();
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
