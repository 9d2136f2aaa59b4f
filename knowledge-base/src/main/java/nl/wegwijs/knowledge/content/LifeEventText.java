package nl.wegwijs.knowledge.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// The words of a checklist in one language; `steps` by the id of the step.
public record LifeEventText(
        Language language, TextStatus status, String title, String intro, Map<String, StepText> steps) {

    public LifeEventText {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /// What to do, by when, what shows that it is done, and what often goes wrong.
    public record StepText(String what, Optional<String> when, Optional<String> proof, Optional<String> mistake) {}
}
