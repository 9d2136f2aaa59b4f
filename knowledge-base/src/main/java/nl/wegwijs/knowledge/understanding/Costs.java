package nl.wegwijs.knowledge.understanding;

import java.util.List;
import java.util.stream.Stream;

/// What a mistake costs a newcomer, and the decision that costs least given the probabilities. A wrong answer sends
/// somebody to the wrong desk: it costs four times a question back. Saying "I do not know" where we had the answer
/// costs
/// three and a half, and asking with the right topic missing three.
final class Costs {

    private static final double WRONG_ANSWER = 4;
    private static final double QUESTION = 1;
    private static final double USELESS_QUESTION = 3;
    private static final double MISSED = 3.5;

    private static final int MOST_CHOICES = 3;
    private static final double LEAST_CHOICE = 0.04;

    private Costs() {}

    /// The topics best first, and how probable it is that it is none of them.
    static Decision cheapest(List<ScoredTopic> topics, double none) {
        var choices = topics.stream()
                .limit(MOST_CHOICES)
                .filter(topic -> topic.probability() >= LEAST_CHOICE)
                .toList();
        if (choices.isEmpty()) {
            return new Decision.Unknown(ids(topics.stream().limit(MOST_CHOICES)));
        }
        var among = choices.stream().mapToDouble(ScoredTopic::probability).sum();
        var answer = WRONG_ANSWER * (1 - choices.getFirst().probability());
        var clarify = QUESTION * among + USELESS_QUESTION * (1 - among);
        var unknown = MISSED * (1 - none);
        if (answer <= Math.min(clarify, unknown)) {
            return new Decision.Answer(choices.getFirst().topicId());
        }
        return clarify <= unknown
                ? new Decision.Clarify(ids(choices.stream()))
                : new Decision.Unknown(ids(topics.stream().limit(MOST_CHOICES)));
    }

    private static List<String> ids(Stream<ScoredTopic> topics) {
        return topics.map(ScoredTopic::topicId).toList();
    }
}
