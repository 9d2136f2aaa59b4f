package nl.wegwijs.knowledge.understanding;

import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// Who asks: the language chosen earlier in this chat, the gemeente, and whether it is a volunteer.
public record Asker(Optional<Language> chatLanguage, Optional<String> gemeente, boolean volunteer) {

    /// Somebody of whom nothing is known.
    public static Asker unknown() {
        return new Asker(Optional.empty(), Optional.empty(), false);
    }
}
