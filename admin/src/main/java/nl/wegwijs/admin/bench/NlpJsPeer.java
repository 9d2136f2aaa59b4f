package nl.wegwijs.admin.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.evaluation.TestQuestion;

/// NLP.js in a process of Node.js, trained on the same phrasings. It is told the language of each question.
///
/// @param script  the program that trains and answers
/// @param modules the folder where NLP.js was installed
record NlpJsPeer(SocialeKaart kaart, Path script, Path modules) implements Peer {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "NLP.js";
    }

    @Override
    public List<Found> ask(List<TestQuestion> questions) {
        try {
            var input = Files.createTempFile("nlpjs", ".jsonl");
            try {
                Files.write(input, lines(questions));
                return inOrder(questions, run(input));
            } finally {
                Files.delete(input);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Node.js could not be asked", e);
        }
    }

    private List<String> lines(List<TestQuestion> questions) {
        var lines = new ArrayList<String>();
        for (var topic : kaart.topics()) {
            topic.phrasings()
                    .forEach((language, phrasings) -> phrasings.forEach(phrasing -> lines.add(JSON.createObjectNode()
                            .put("train", topic.id())
                            .put("lang", language.tag())
                            .put("text", phrasing.text())
                            .toString())));
        }
        for (var question : questions) {
            lines.add(JSON.createObjectNode()
                    .put("ask", question.id())
                    .put("lang", question.label().replace("-Latn", ""))
                    .put("text", question.text())
                    .toString());
        }
        return lines;
    }

    private Map<String, JsonNode> run(Path input) throws IOException {
        var builder = new ProcessBuilder("node", script.toString())
                .redirectInput(input.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("NODE_PATH", modules.toString());
        var answers = new HashMap<String, JsonNode>();
        try (var reader = builder.start().inputReader(StandardCharsets.UTF_8)) {
            for (var line : reader.lines().toList()) {
                if (line.startsWith("{")) {
                    var answer = JSON.readTree(line);
                    answers.put(answer.get("id").asText(), answer);
                }
            }
        }
        return answers;
    }

    private static List<Found> inOrder(List<TestQuestion> questions, Map<String, JsonNode> answers) {
        return questions.stream()
                .map(question -> answers.getOrDefault(question.id(), JSON.createObjectNode()))
                .map(answer -> new Found(
                        StreamSupport.stream(answer.path("topics").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList(),
                        answer.path("answers").asBoolean(),
                        answer.path("micros").asLong()))
                .toList();
    }

    /// It takes its own time inside Node.js, where training has warmed it up.
    @Override
    public void warmUp(List<TestQuestion> questions) {}

    @Override
    public void close() {}
}
