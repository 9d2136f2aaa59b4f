package nl.wegwijs.knowledge.card;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.knowledge.content.Deadline;
import nl.wegwijs.knowledge.content.LifeEventStep;
import nl.wegwijs.knowledge.language.Language;

/// A life event for one reader: what to do, in the order in which it falls due. `topicId` tells more.
public record Checklist(
        String eventId,
        Language language,
        Language textLanguage,
        String icon,
        String topicId,
        String title,
        String intro,
        List<Step> steps,
        List<SourceLine> sources,
        boolean draft) {

    public Checklist {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
    }

    /// One act. `place` is the name of the one place to go, absent where it is not known.
    public record Step(
            String id,
            LifeEventStep.Actor actor,
            String what,
            Optional<When> when,
            Optional<String> place,
            Optional<String> proof,
            Optional<String> mistake) {}

    /// By when, in words; not `certain` where its source is not, or has expired: then ask first.
    public record When(Deadline.Kind kind, String text, boolean certain) {}
}
