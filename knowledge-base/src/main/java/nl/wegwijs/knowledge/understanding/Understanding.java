package nl.wegwijs.knowledge.understanding;

import java.util.List;
import nl.wegwijs.knowledge.language.Language;

/// One message understood: the language to answer in, what to do, and at most ten topics, best first.
public record Understanding(Language language, Decision decision, List<ScoredTopic> topics) {

    public Understanding {
        topics = List.copyOf(topics);
    }
}
