package nl.wegwijs.knowledge.card;

import java.util.List;
import nl.wegwijs.knowledge.content.Directory;

/// Somebody to go to, in the reader's words. What is blank is not known and must not be invented;
/// `toVerify` says that the number and address were not checked.
public record Place(
        String organizationId,
        String name,
        String what,
        String phone,
        String address,
        String web,
        String hours,
        String note,
        String forWhom,
        String notFor,
        List<String> bring,
        Directory directory,
        boolean toVerify) {

    public Place {
        bring = List.copyOf(bring);
    }

    /// False where the page must say "ask your regievoerder for the number".
    public boolean hasPhone() {
        return !phone.isBlank();
    }
}
