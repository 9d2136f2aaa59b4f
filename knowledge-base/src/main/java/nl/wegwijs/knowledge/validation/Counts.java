package nl.wegwijs.knowledge.validation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// How many texts of each kind there are in each language. Of a brief text only the title and the answer count.
public record Counts(Map<String, Map<Language, Integer>> ofKinds) {

    public Counts {
        ofKinds = new LinkedHashMap<>(ofKinds);
    }

    static Counts of(SocialeKaart kaart) {
        var counts = new LinkedHashMap<String, Map<Language, Integer>>();
        counts.put(
                "topics",
                each(language -> count(kaart.topics().stream()
                        .filter(topic -> topic.texts().containsKey(language))
                        .count())));
        counts.put(
                "of these whole",
                each(language -> count(kaart.topics().stream()
                        .filter(topic -> topic.hasWholeText(language))
                        .count())));
        counts.put(
                "questions",
                each(language -> kaart.topics().stream()
                        .mapToInt(topic -> topic.phrasings()
                                .getOrDefault(language, java.util.List.of())
                                .size())
                        .sum()));
        counts.put(
                "life events",
                each(language -> count(kaart.lifeEvents().stream()
                        .filter(event -> event.texts().containsKey(language))
                        .count())));
        counts.put(
                "organizations",
                each(language -> count(kaart.organizations().stream()
                        .filter(organization -> organization.texts().containsKey(language))
                        .count())));
        counts.put(
                "words",
                each(language -> count(kaart.glossary().terms().stream()
                        .filter(term -> term.texts().containsKey(language))
                        .count())));
        counts.put(
                "crisis cards",
                each(language -> count(kaart.crisisSignals().stream()
                        .filter(signal -> signal.texts().containsKey(language))
                        .count())));
        counts.put(
                "tasks",
                each(language ->
                        kaart.taskNames().getOrDefault(language, Map.of()).size()));
        return new Counts(counts);
    }

    private static Map<Language, Integer> each(ToIntFunction<Language> count) {
        var counts = new EnumMap<Language, Integer>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> counts.put(language, count.applyAsInt(language)));
        return counts;
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
