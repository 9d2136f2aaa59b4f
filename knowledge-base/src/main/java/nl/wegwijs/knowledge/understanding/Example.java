package nl.wegwijs.knowledge.understanding;

/// A text that is known to belong to a topic (its number in the snapshot), or to none.
record Example(int topic, Part part, String writer, Question question) {

    static final int NO_TOPIC = -1;
    private static final float TEXT_WEIGHT = 0.3f;

    enum Part {
        PHRASING,
        TITLE,
        TEXT,
        OFF_DOMAIN,
        COURTESY
    }

    /// For a classifier with a class for each topic and a last one for none. Texts are long and count less.
    LinearClassifier.Lesson lesson(int topics) {
        return new LinearClassifier.Lesson(
                question, isOffDomain() ? topics : topic, part == Part.TEXT ? TEXT_WEIGHT : 1);
    }

    boolean isOffDomain() {
        return topic == NO_TOPIC;
    }
}
