package nl.wegwijs.knowledge.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Asker;

/// One line of a question file. The label, the expected decision and the expected topic are for the report only;
/// the understanding never sees them. Blank where the file does not say.
public record TestQuestion(String id, String text, String label, Asker asker, String expect, String topic) {

    /// Throws IllegalArgumentException where `id` or `text` is missing.
    static TestQuestion of(JsonNode json) {
        var topic = json.path("topic").asText("");
        return new TestQuestion(
                required(json, "id"),
                required(json, "text"),
                json.path("lang").asText(""),
                new Asker(
                        Language.find(json.path("chatLanguage").asText("")),
                        Optional.of(json.path("gemeente").asText("")).filter(gemeente -> !gemeente.isEmpty()),
                        json.path("role").asText("").equals("volunteer")),
                json.path("expect").asText(topic.isEmpty() ? "" : "answer"),
                topic);
    }

    private static String required(JsonNode json, String key) {
        if (!json.hasNonNull(key)) {
            throw new IllegalArgumentException("the key \"" + key + "\" is missing");
        }
        return json.get(key).asText();
    }

    public boolean hasTopic() {
        return !topic.isEmpty();
    }
}
