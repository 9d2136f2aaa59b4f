package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// One message understood: the language to answer in, what to do, and at most ten topics, best first, also where they
/// are not what is to be done.
///
/// @param also     other topics that a message of several questions surely asks for
/// @param followUp what the message would ask of the topic that was last shown
/// @param danger   the signal whose words stand in a message that surely only asks about it: shown beside the answer
public record Understanding(
        Language language,
        Decision decision,
        List<ScoredTopic> topics,
        List<String> also,
        Optional<FollowUp> followUp,
        Optional<String> danger) {

    public Understanding {
        topics = List.copyOf(topics);
        also = List.copyOf(also);
    }
}
