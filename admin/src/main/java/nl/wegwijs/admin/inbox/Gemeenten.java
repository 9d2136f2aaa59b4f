package nl.wegwijs.admin.inbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// Which gemeente somebody looks at: their own, or the one that an administrator chose in the address.
final class Gemeenten {
    private final Supplier<Knowledge> knowledge;

    Gemeenten(Supplier<Knowledge> knowledge) {
        this.knowledge = knowledge;
    }

    /// Those that this person may choose from.
    List<Gemeente> of(SignedIn who) {
        return knowledge.get().kaart().gemeenten().stream()
                .filter(gemeente -> who.covers(gemeente.id()))
                .toList();
    }

    Optional<String> asked(Visit visit) {
        var asked = visit.query("gemeente");
        if (!asked.isEmpty()) {
            return knowledge.get().kaart().findGemeente(asked).map(Gemeente::id);
        }
        var own = visit.who().staff().gemeente();
        return own.isEmpty() ? of(visit.who()).stream().findFirst().map(Gemeente::id) : Optional.of(own);
    }

    String nameOf(String id) {
        return knowledge.get().kaart().findGemeente(id).map(Gemeente::name).orElse(id);
    }
}
