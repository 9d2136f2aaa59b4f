package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.language.Language;

/// The words of a topic in one language. The last three lists are for volunteers and exist in Dutch only.
public record TopicText(
        Language language,
        TextStatus status,
        String title,
        List<String> answer,
        List<String> steps,
        Optional<String> deadline,
        List<String> bring,
        List<String> mistakes,
        List<String> volunteer,
        List<String> may,
        List<String> mayNot) {

    public TopicText {
        answer = List.copyOf(answer);
        steps = List.copyOf(steps);
        bring = List.copyOf(bring);
        mistakes = List.copyOf(mistakes);
        volunteer = List.copyOf(volunteer);
        may = List.copyOf(may);
        mayNot = List.copyOf(mayNot);
    }

    /// All that the newcomer reads, in the order of the card.
    public List<String> lines() {
        return Stream.of(
                        Stream.of(title),
                        answer.stream(),
                        steps.stream(),
                        deadline.stream(),
                        bring.stream(),
                        mistakes.stream())
                .flatMap(part -> part)
                .toList();
    }

    /// A title and an answer only.
    public boolean isBrief() {
        return steps.isEmpty();
    }
}
