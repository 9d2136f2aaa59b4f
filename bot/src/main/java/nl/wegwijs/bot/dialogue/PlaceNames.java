package nl.wegwijs.bot.dialogue;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Normalizer;

/// "I live in Vries" means the gemeente Tynaarlo.
final class PlaceNames {
    private PlaceNames() {}

    /// The gemeente that a short answer names, itself or by one of its villages; the longest name wins.
    static Optional<Gemeente> findGemeente(SocialeKaart kaart, String text) {
        var said = " " + Normalizer.normalize(text) + " ";
        return kaart.gemeenten().stream()
                .flatMap(gemeente -> names(gemeente).map(name -> new Named(gemeente, name)))
                .filter(named -> said.contains(" " + Normalizer.normalize(named.name()) + " "))
                .max(Comparator.comparingInt(named -> named.name().length()))
                .map(Named::gemeente);
    }

    private static Stream<String> names(Gemeente gemeente) {
        return Stream.concat(Stream.of(gemeente.name(), gemeente.id()), gemeente.villages().stream());
    }

    private record Named(Gemeente gemeente, String name) {}
}
