package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// A sign of danger with a fixed answer. Where several are heard the lowest order wins.
public record CrisisSignal(
        String id,
        Level level,
        int order,
        String icon,
        List<String> phones,
        boolean quickExit,
        List<Fact> facts,
        Map<Language, CrisisText> texts) {

    public enum Level {
        DIRECT,
        HIGH,
        MEDIUM
    }

    public CrisisSignal {
        phones = List.copyOf(phones);
        facts = List.copyOf(facts);
        texts = Map.copyOf(texts);
    }

    public Optional<CrisisText> findText(Language language) {
        return Optional.ofNullable(texts.get(language));
    }
}
