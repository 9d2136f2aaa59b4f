package nl.wegwijs.knowledge.understanding;

/// A text that is known to belong to a topic (its number in the snapshot), or to none.
record Example(int topic, Part part, String writer, Question question) {

    static final int NO_TOPIC = -1;

    enum Part {
        PHRASING,
        TITLE,
        TEXT,
        OFF_DOMAIN
    }

    boolean isOffDomain() {
        return topic == NO_TOPIC;
    }
}
