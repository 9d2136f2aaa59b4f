package nl.wegwijs.admin.loket;

import java.util.Optional;
import nl.wegwijs.knowledge.card.Audience;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.language.Language;

/// The person at the desk, as far as an answer needs it. It travels in the address of each page and is kept nowhere.
///
/// @param gemeente empty when not known
/// @param language what the person reads; Dutch when nothing was chosen
/// @param group    ANY when not known
record Desk(String gemeente, Language language, Group group) {

    /// The page at this path, for the same person.
    String path(String page) {
        return "%s?gemeente=%s&language=%s&group=%s".formatted(page, gemeente, language.tag(), group.key());
    }

    boolean readsDutch() {
        return language == Language.NL;
    }

    Audience audience() {
        return new Audience(Optional.of(gemeente).filter(id -> !id.isEmpty()), group, true);
    }
}
