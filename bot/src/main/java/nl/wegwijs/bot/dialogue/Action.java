package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What must change besides what is said. Carried out in the same transaction as the answer.
public sealed interface Action {
    /// `words` is the sentence that the person agreed to.
    record OpenHandoff(String question, String topicId, String words) implements Action {}

    /// `answers` are kept with it, by the key of a personal fact.
    record PlanReminder(String topicId, String words, Map<String, String> answers) implements Action {
        public PlanReminder {
            answers = Map.copyOf(answers);
        }
    }

    /// Something that a reminder asked for: the key of a personal fact and its answer.
    record TellFact(String fact, String answer) implements Action {}

    /// A life event of which the person wants to be reminded; `words` is the sentence that the person agreed to.
    record TellEvent(String eventId, LocalDate on, String words) implements Action {}

    /// What became of the individuele inkomenstoeslag today: `iit:read`, `iit:applied`, `iit:granted`,
    /// `iit:refused`.
    record TellOutcome(String outcome) implements Action {}

    /// What became of a life event: `worked`, `failed`, or `done:` and the step of its checklist.
    record TellEventOutcome(String eventId, LocalDate on, String outcome) implements Action {}

    record ShowDates() implements Action {}

    /// No more of this one reminder.
    record StopReminder(long reminderId) implements Action {}

    record StopMessages() implements Action {}

    record ResumeMessages() implements Action {}

    record DeleteEverything() implements Action {}

    /// `gemeenteName` as people call it; empty when it is not known.
    record ShowEverything(String gemeenteName) implements Action {}

    /// Nobody knows this yet: an editor should see it. `question` is short and has its numbers covered.
    record RecordGap(String question, List<String> nearest) implements Action {
        public RecordGap {
            nearest = List.copyOf(nearest);
        }
    }

    record RateAnswer(String topicId, boolean useful) implements Action {}

    /// What was just heard must not stay in the store: a crisis.
    record ForgetWords() implements Action {}
}
