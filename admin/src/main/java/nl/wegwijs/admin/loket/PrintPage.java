package nl.wegwijs.admin.loket;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// The card on paper, in Dutch and in the person's language beside each other: whoever helps at home or at another desk
/// reads the same.
record PrintPage(Language language, Paper dutch, Optional<Paper> own, String backPath, QrCode qr) implements Page {

    /// @param made when it was printed, in words
    record Paper(CardView card, Said made, Said together, Said scan) {

        static Paper of(CardView card, Language language, LocalDate today, LoketTexts texts) {
            var made = texts.visitor().say(language, "visitor.made", Map.of("date", Dates.written(today, language)));
            return new Paper(
                    card,
                    Said.of(language, made),
                    texts.toVisitor("visitor.together", language),
                    texts.toVisitor("visitor.scan", language));
        }
    }
}
