package nl.wegwijs.bot.dialogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Normalizer;

/// "I live in Vries" means the gemeente Tynaarlo.
final class PlaceNames {
    private static final Set<String> EVERYDAY_WORDS = Set.of(
            "loon",
            "rhee",
            "witten",
            "peelo",
            "lariks",
            "anderen",
            "amen",
            "balloo",
            "winde",
            "bunne",
            "de punt",
            "de groeve",
            "spijkerboor",
            "nooitgedacht",
            "noorderpark");
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "te", "uit", "naar", "bij", "near", "to", "from", "a", "li", "magaalada", "gemeente");

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

    /// The gemeente of a place that a question names. Some villages have the name of an everyday word (Loon, Anderen):
    /// those count only after "in" and the like.
    static Optional<Gemeente> namedIn(SocialeKaart kaart, String question) {
        var words = List.of(Normalizer.normalize(question).split(" "));
        return kaart.gemeenten().stream()
                .flatMap(gemeente -> names(gemeente).map(name -> new Named(gemeente, Normalizer.normalize(name))))
                .filter(named -> isNamed(words, named.name()))
                .max(Comparator.comparingInt(named -> named.name().length()))
                .map(Named::gemeente);
    }

    /// The gemeente of somebody who tells where they live: with a place in it, or by a place and nothing else.
    static Optional<Gemeente> toldIn(SocialeKaart kaart, String text, boolean tells) {
        var named = namedIn(kaart, text);
        var said = Normalizer.normalize(text);
        return named.filter(
                gemeente -> tells || names(gemeente).map(Normalizer::normalize).anyMatch(said::equals));
    }

    private static boolean isNamed(List<String> words, String name) {
        var parts = List.of(name.split(" "));
        var place = Collections.indexOfSubList(words, parts);
        return place > 0 && BEFORE_PLACES.contains(words.get(place - 1))
                || place >= 0 && !EVERYDAY_WORDS.contains(name);
    }

    private static Stream<String> names(Gemeente gemeente) {
        return Stream.concat(Stream.of(gemeente.name(), gemeente.id()), gemeente.villages().stream());
    }

    private record Named(Gemeente gemeente, String name) {}
}
