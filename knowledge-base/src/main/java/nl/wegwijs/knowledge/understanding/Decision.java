package nl.wegwijs.knowledge.understanding;

import java.util.List;

/// What a message asks of us.
public sealed interface Decision {

    /// We are sure enough: this topic is the answer.
    record Answer(String topicId) implements Decision {}

    /// One of these, at most three; ask which.
    record Clarify(List<String> topicIds) implements Decision {

        public Clarify {
            topicIds = List.copyOf(topicIds);
        }
    }

    /// Danger: show the fixed answer of this signal, before anything else.
    record Crisis(String signalId) implements Decision {}

    /// A wish about the conversation itself, such as a person or no more messages.
    ///
    /// @param isClear whether it was said in words that we know for it; otherwise it is only likely
    record Command(Intent intent, boolean isClear) implements Decision {}

    /// A courtesy, or yes and no outside a question of ours.
    record SmallTalk(Intent intent) implements Decision {}

    /// We do not know; say so and offer a person. The nearest topics may be shown, never as the answer.
    record Unknown(List<String> nearest) implements Decision {

        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
