package nl.wegwijs.knowledge.card;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.content.Fact;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Where the facts of a card come from.
final class SourceLines {

    private SourceLines() {}

    /// One line a source; of several facts the one that expired, else the first, speaks for it.
    static List<SourceLine> of(SocialeKaart kaart, List<Fact> facts, LocalDate today) {
        Map<String, SourceLine> lines = new LinkedHashMap<>();
        for (var fact : facts) {
            kaart.findSource(fact.source()).ifPresent(source -> {
                var line = new SourceLine(
                        source.id(),
                        source.title(),
                        fact.sourceDate(),
                        fact.mark(),
                        fact.checkedOn(),
                        fact.isExpired(today));
                lines.merge(source.id(), line, (first, next) -> next.expired() && !first.expired() ? next : first);
            });
        }
        return List.copyOf(lines.values());
    }
}
