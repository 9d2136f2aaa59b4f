package nl.wegwijs.admin.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// One person of a population.
///
/// @param answers   by the key of a personal fact; what is unknown is absent
/// @param optedInOn absent when the person wants no messages; `LocalDate.MIN` when from the start on
/// @param events    what the person tells, on the day on which it is told
record Life(
        String person,
        String gemeente,
        Language language,
        Map<String, String> answers,
        Optional<LocalDate> optedInOn,
        Optional<LocalDate> stoppedOn,
        List<Told> events) {

    Life {
        answers = Map.copyOf(answers);
        events = List.copyOf(events);
    }

    /// A life event, or what became of an application: `iit:granted`.
    record Told(LocalDate on, String event) {}
}
