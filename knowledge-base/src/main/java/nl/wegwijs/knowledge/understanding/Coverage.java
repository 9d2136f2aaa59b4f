package nl.wegwijs.knowledge.understanding;

import java.util.List;

/// What the content has for the language of a question, and so which evidence there is.
enum Coverage {
    /// Phrasings in this language.
    PHRASED(Evidence.FOR_TOPIC, Evidence.FOR_NONE),
    /// Phrasings, but in other languages only: concepts must carry the question over.
    TRANSLATED(Evidence.FOR_TOPIC, Evidence.FOR_NONE),
    /// No phrasings at all, as in a folder with titles and texts only; some of these are in this language.
    TEXTS(TextEvidence.FOR_TOPIC, TextEvidence.FOR_NONE),
    /// Neither phrasings nor anything else in this language.
    FOREIGN_TEXTS(TextEvidence.FOR_TOPIC, TextEvidence.FOR_NONE);

    private final List<String> forTopic;
    private final List<String> forNone;

    Coverage(List<String> forTopic, List<String> forNone) {
        this.forTopic = forTopic;
        this.forNone = forNone;
    }

    /// The names of the evidence for a topic.
    List<String> forTopic() {
        return forTopic;
    }

    /// The names of the evidence for none of the topics.
    List<String> forNone() {
        return forNone;
    }
}
