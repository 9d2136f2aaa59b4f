package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Optional;
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
}
