package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// A subject that people ask about. `dated` marks residence law: its text must lead to a person.
public record Topic(
        String id,
        Domain domain,
        String icon,
        List<String> lifeEvents,
        List<Place> places,
        List<String> also,
        List<String> related,
        Optional<Deadline> deadline,
        boolean dated,
        List<Fact> facts,
        Map<Language, TopicText> texts,
        Map<Language, List<Phrasing>> phrasings) {

    public Topic {
        lifeEvents = List.copyOf(lifeEvents);
        places = List.copyOf(places);
        also = List.copyOf(also);
        related = List.copyOf(related);
        facts = List.copyOf(facts);
        texts = Map.copyOf(texts);
        phrasings = Map.copyOf(phrasings);
    }

    public Optional<TopicText> findText(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// With everything that the Dutch text has, not a title and an answer only.
    public boolean hasWholeText(Language language) {
        return findText(language)
                .filter(text -> !text.isBrief() || texts.values().stream().allMatch(TopicText::isBrief))
                .isPresent();
    }

    public Optional<Fact> findFact(String factId) {
        return facts.stream().filter(fact -> fact.id().equals(factId)).findFirst();
    }
}
