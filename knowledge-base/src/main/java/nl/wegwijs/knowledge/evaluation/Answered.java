package nl.wegwijs.knowledge.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wegwijs.knowledge.understanding.Decision;
import nl.wegwijs.knowledge.understanding.Intent;
import nl.wegwijs.knowledge.understanding.ScoredTopic;
import nl.wegwijs.knowledge.understanding.Understanding;

/// A question with what the assistant made of it, in how many millionths of a second, and what plain Lucene found.
record Answered(TestQuestion question, Understanding understanding, long micros, List<String> plain) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double DECIMALS = 10_000;

    /// `answer`, `clarify`, `crisis`, `human`, `stop`, `smalltalk` or `unknown`.
    String decision() {
        return switch (understanding.decision()) {
            case Decision.Answer _ -> "answer";
            case Decision.Clarify _ -> "clarify";
            case Decision.Crisis _ -> "crisis";
            case Decision.Unknown _ -> "unknown";
            case Decision.SmallTalk _ -> "smalltalk";
            case Decision.Command(var intent, var isClear) -> commandName(intent);
        };
    }

    /// The other commands are neither a question nor a wish that the format has a word for.
    private static String commandName(Intent intent) {
        return switch (intent) {
            case HUMAN -> "human";
            case STOP, DELETE_DATA -> "stop";
            default -> "smalltalk";
        };
    }

    /// The place of the right topic, from 1; 0 where it is not among the topics.
    int place() {
        return placeOf(understanding.topics().stream().map(ScoredTopic::topicId).toList());
    }

    int plainPlace() {
        return placeOf(plain);
    }

    private int placeOf(List<String> topics) {
        return topics.indexOf(question.topic()) + 1;
    }

    /// The line of the answer file.
    String json() {
        var line = JSON.createObjectNode();
        line.put("id", question.id());
        line.put("language", understanding.language().tag());
        line.put("decision", decision());
        var topics = line.putArray("topics");
        for (var topic : understanding.topics()) {
            ObjectNode one = topics.addObject();
            one.put("id", topic.topicId());
            one.put("score", Math.round(topic.probability() * DECIMALS) / DECIMALS);
        }
        line.put("micros", micros);
        return line.toString();
    }
}
