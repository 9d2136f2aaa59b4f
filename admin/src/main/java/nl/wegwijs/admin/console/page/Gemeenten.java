package nl.wegwijs.admin.console.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// Which gemeente somebody looks at: their own, or the one that an administrator chose in the address.
public final class Gemeenten {
    private final Supplier<Knowledge> knowledge;

    public Gemeenten(Supplier<Knowledge> knowledge) {
        this.knowledge = knowledge;
    }

    /// Those that this person may choose from.
    public List<Gemeente> of(SignedIn who) {
        return knowledge.get().kaart().gemeenten().stream()
                .filter(gemeente -> who.covers(gemeente.id()))
                .toList();
    }

    /// The one that the address asks for, else the first of this person's own.
    public Optional<String> asked(Visit visit) {
        var asked = visit.query("gemeente");
        if (!asked.isEmpty()) {
            return knowledge.get().kaart().findGemeente(asked).map(Gemeente::id);
        }
        var own = visit.who().staff().gemeente();
        return own.isEmpty() ? of(visit.who()).stream().findFirst().map(Gemeente::id) : Optional.of(own);
    }

    /// To choose from; empty for who has one gemeente.
    public List<Choice> choices(SignedIn who, String chosen) {
        var all = of(who).stream()
                .map(each -> new Choice(each.id(), each.name(), each.id().equals(chosen)))
                .toList();
        return all.size() > 1 ? all : List.of();
    }

    public record Choice(String id, String name, boolean chosen) {}

    public String nameOf(String id) {
        return knowledge.get().kaart().findGemeente(id).map(Gemeente::name).orElse(id);
    }
}
