package nl.wegwijs.bot.dialogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/// What the assistant is waiting for. Every step can be left by asking something else.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Fresh.class, name = "fresh"),
    @JsonSubTypes.Type(value = Step.Idle.class, name = "idle"),
    @JsonSubTypes.Type(value = Step.ChoosingLanguage.class, name = "language"),
    @JsonSubTypes.Type(value = Step.ChoosingGemeente.class, name = "gemeente"),
    @JsonSubTypes.Type(value = Step.Clarifying.class, name = "clarifying"),
    @JsonSubTypes.Type(value = Step.OfferedHuman.class, name = "offered"),
    @JsonSubTypes.Type(value = Step.WritingToHuman.class, name = "writing"),
    @JsonSubTypes.Type(value = Step.ConsentingToHandoff.class, name = "handoff"),
    @JsonSubTypes.Type(value = Step.ConsentingToReminder.class, name = "reminder"),
    @JsonSubTypes.Type(value = Step.ConfirmingDeletion.class, name = "deletion"),
    @JsonSubTypes.Type(value = Step.DatingEvent.class, name = "dating"),
    @JsonSubTypes.Type(value = Step.ConsentingToEvent.class, name = "event"),
    @JsonSubTypes.Type(value = Step.AnsweringFact.class, name = "fact"),
    @JsonSubTypes.Type(value = Step.CheckingIit.class, name = "checking"),
    @JsonSubTypes.Type(value = Step.CheckedIit.class, name = "checked")
})
public sealed interface Step {
    /// Nobody has said anything yet.
    record Fresh() implements Step {}

    record Idle() implements Step {}

    /// `first` on first contact, when gemeente and privacy follow; `pending` is the question that waits
    /// meanwhile, or `""`.
    record ChoosingLanguage(boolean first, String pending) implements Step {}

    /// `forHuman`: the gemeente is needed to find the right regievoerder.
    record ChoosingGemeente(boolean first, boolean forHuman, String pending) implements Step {}

    record Clarifying(List<String> topicIds) implements Step {
        public Clarifying {
            topicIds = List.copyOf(topicIds);
        }
    }

    /// We did not know, and offered to ask a person: "yes" takes the offer.
    record OfferedHuman() implements Step {}

    /// The person is asked to write the question for the regievoerder in their own words.
    record WritingToHuman() implements Step {}

    record ConsentingToHandoff(String question) implements Step {}

    /// `answers` of the check just before, to be kept too; by the key of the question.
    record ConsentingToReminder(String topicId, Map<String, String> answers) implements Step {
        public ConsentingToReminder {
            answers = answers == null ? Map.of() : Map.copyOf(answers);
        }
    }

    /// The check of the individuele inkomenstoeslag: what was answered so far, and the question that waits.
    record CheckingIit(Map<String, String> answers, String question) implements Step {
        public CheckingIit {
            answers = Map.copyOf(answers);
        }
    }

    /// The check is done; its answers are still here.
    record CheckedIit(Map<String, String> answers) implements Step {
        public CheckedIit {
            answers = Map.copyOf(answers);
        }
    }

    record ConfirmingDeletion() implements Step {}

    /// The person is asked when a life event is.
    record DatingEvent(String eventId) implements Step {}

    /// `date` as `2027-03-15`.
    record ConsentingToEvent(String eventId, String date) implements Step {}

    /// A reminder asked for this personal fact, which is a date.
    record AnsweringFact(String fact) implements Step {}
}
