package nl.wegwijs.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.knowledge.card.Place;
import nl.wegwijs.knowledge.content.Directory;
import nl.wegwijs.knowledge.language.Language;

/// A place to go, in one language: what is known about it in a few short sentences, and nothing about the rest.
final class ContactReply {
    private final Words words;

    ContactReply(Words words) {
        this.words = words;
    }

    /// @param first the one place of a card: of this one we also say that the number is not known
    Reply.Contact of(String label, Place place, boolean first) {
        var notes = new ArrayList<String>();
        notes.add(place.note());
        notes.add(place.forWhom());
        notes.add(place.notFor());
        if (!place.bring().isEmpty()) {
            notes.add(words.of("directory.bring", Map.of("things", String.join(", ", place.bring()))));
        }
        notes.addAll(features(place.directory()));
        if (first && !place.hasPhone()) {
            notes.add(words.of("card.phone_unknown"));
        }
        if (place.toVerify()) {
            notes.add(words.of("card.verify"));
        }
        return new Reply.Contact(
                label,
                place.name(),
                place.what(),
                place.phone(),
                place.address(),
                place.web(),
                place.hours(),
                notes.stream().filter(note -> !note.isBlank()).collect(Collectors.joining(" ")));
    }

    private List<String> features(Directory directory) {
        var features = new ArrayList<String>();
        directory.costs().ifPresent(costs -> features.add(words.of("directory.costs." + costs.key())));
        in(directory.entry(), Directory.Entry.values())
                .forEach(key -> features.add(words.of("directory.entry." + key)));
        in(directory.times(), Directory.Time.values()).forEach(key -> features.add(words.of("directory.time." + key)));
        directory.childcare().ifPresent(yes -> features.add(words.of("directory.childcare." + yes)));
        directory.interpreter().ifPresent(yes -> features.add(words.of("directory.interpreter." + yes)));
        directory.forWomen().filter(yes -> yes).ifPresent(yes -> features.add(words.of("directory.for_women")));
        directory.byBus().ifPresent(yes -> features.add(words.of("directory.by_bus." + yes)));
        directory.dutchLevel().ifPresent(level -> features.add(words.of("directory.dutch." + level)));
        if (!directory.languages().isEmpty()) {
            var names = Stream.of(Language.values())
                    .filter(directory.languages()::contains)
                    .map(Language::ownName)
                    .collect(Collectors.joining(", "));
            features.add(words.of("directory.languages", Map.of("languages", names)));
        }
        if (!directory.villages().isEmpty()) {
            features.add(words.of("directory.villages", Map.of("villages", String.join(", ", directory.villages()))));
        }
        return features;
    }

    private static <T extends Enum<T>> List<String> in(java.util.Set<T> chosen, T[] inOrder) {
        return Stream.of(inOrder)
                .filter(chosen::contains)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
