package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.db.newcomer.LifeEvent;

/// All that the engine knows of one person. What is not known is absent: nothing is guessed.
///
/// @param gemeente `""` when it is not known
/// @param consents since when the person wants messages, by what the consent is for
/// @param answers  by the key of a [PersonalFact]
/// @param events   life events, and what became of them: `iit:applied`, `kind-18:worked`
public record Facts(
        String gemeente, Map<String, LocalDate> consents, Map<String, String> answers, List<LifeEvent> events) {

    /// What a consent is for.
    public static final String CONSENT_IIT = "reminder:iit";

    public static final String CONSENT_DATES = "reminder:dates";

    public static final String CONSENT_EVENTS = "reminder:events";

    public Facts {
        consents = Map.copyOf(consents);
        answers = Map.copyOf(answers);
        events = List.copyOf(events);
    }

    Optional<LocalDate> consentedOn(String what) {
        return Optional.ofNullable(consents.get(what));
    }

    Optional<LocalDate> date(PersonalFact fact) {
        return parse(answers.getOrDefault(fact.key(), ""));
    }

    List<LocalDate> dates(PersonalFact fact) {
        return Arrays.stream(answers.getOrDefault(fact.key(), "").split(";"))
                .flatMap(one -> parse(one.strip()).stream())
                .toList();
    }

    boolean isYes(PersonalFact fact) {
        return answers.getOrDefault(fact.key(), "").equals("yes");
    }

    /// Neither yes nor no.
    boolean isUnknown(PersonalFact fact) {
        var answer = answers.getOrDefault(fact.key(), "");
        return !answer.equals("yes") && !answer.equals("no");
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
