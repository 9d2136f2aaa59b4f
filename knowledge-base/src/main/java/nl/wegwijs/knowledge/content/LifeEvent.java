package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// A change in somebody's life that brings obligations: what to do, with whom, by when. `followUpWeeks` says after how
/// many weeks to ask whether it worked.
public record LifeEvent(
        String id,
        String number,
        String icon,
        Group group,
        String topic,
        List<Integer> followUpWeeks,
        List<LifeEventStep> steps,
        List<Fact> facts,
        Map<Language, LifeEventText> texts) {

    public LifeEvent {
        followUpWeeks = List.copyOf(followUpWeeks);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
        texts = Map.copyOf(texts);
    }

    public Optional<LifeEventText> findText(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// Where a step `partner` asks about the partner too: the topic that tells more about it.
    public Optional<String> partnerTopic() {
        return steps.stream()
                .filter(step -> step.id().equals("partner"))
                .map(LifeEventStep::topic)
                .filter(about -> !about.isBlank() && !about.equals(topic))
                .findFirst();
    }

    public Optional<Fact> findFact(String factId) {
        return facts.stream().filter(fact -> fact.id().equals(factId)).findFirst();
    }
}
