package nl.wegwijs.knowledge.content;

import java.util.List;
import nl.wegwijs.knowledge.language.Language;

/// What an organization is for, when it is open, what else to know, for whom it is and is not, and what to take along,
/// in one language; blank where not known.
public record OrganizationText(
        Language language,
        TextStatus status,
        String what,
        String hours,
        String note,
        String forWhom,
        String notFor,
        List<String> bring) {

    public OrganizationText {
        bring = List.copyOf(bring);
    }

    public static OrganizationText empty(Language language) {
        return new OrganizationText(language, TextStatus.DRAFT, "", "", "", "", "", List.of());
    }
}
