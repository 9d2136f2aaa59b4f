package nl.wegwijs.admin.inbox;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Moments;
import nl.wegwijs.bot.handoff.Outcome;

/// One newcomer's question to a person, and all that a member of staff can do with it.
///
/// @param question    empty when the person deleted their data
/// @param readsDutch  whether the person chose Dutch
/// @param answer      what was typed and not sent yet
record HandoffPage(
        Frame frame,
        String publicId,
        String gemeente,
        String gemeenteName,
        Optional<Question> question,
        boolean readsDutch,
        Optional<Consented> consent,
        Optional<Topic> topic,
        Status status,
        Conversation conversation,
        Optional<Work> work,
        List<Colleague> colleagues,
        Optional<Closing> closing,
        String answer,
        List<String> mistakes)
        implements ConsolePage {

    /// What was typed by somebody who cannot send it any more: it must not be lost.
    public Optional<String> unsent() {
        return Optional.of(answer)
                .filter(text -> !text.isEmpty() && work.filter(Work::canAnswer).isEmpty());
    }

    public boolean hasColleagues() {
        return !colleagues.isEmpty();
    }

    record Question(String text, String lang, String languageName) {}

    /// @param words what the person was shown, in their language
    record Consented(String words, String lang, String at) {}

    record Topic(String id, String title) {}

    /// @param due      until when it must be picked up; empty once it was
    /// @param with     who has it
    /// @param assigned to whom it was given, who has not picked it up yet
    record Status(
            String key,
            String asked,
            Optional<Moments.Span> waited,
            Optional<String> due,
            boolean overdue,
            Optional<String> with,
            Optional<String> assigned,
            Optional<Ended> ended) {}

    record Ended(String outcome, String at, Optional<String> by, Optional<String> note) {}

    /// What a regievoerder may do now.
    ///
    /// @param canTake     nobody has it
    /// @param canTakeOver a colleague has it
    /// @param canAnswer   I have it, or answering takes it
    record Work(boolean canTake, boolean canTakeOver, boolean canAnswer) {}

    record Colleague(long id, String name, boolean present, int running) {}

    /// @param begun whether something was filled in already
    record Closing(List<Choice> outcomes, String note, boolean begun) {
        static Closing of(String chosen, String note) {
            var outcomes = List.of(Outcome.values()).stream()
                    .map(outcome -> new Choice(outcome.key(), outcome.key().equals(chosen)))
                    .toList();
            return new Closing(outcomes, note, !chosen.isEmpty() || !note.isEmpty());
        }
    }

    record Choice(String key, boolean chosen) {}
}
