package nl.wegwijs.knowledge.understanding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wegwijs.knowledge.language.Guess;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LanguageDetector;

/// A question of which the answer is known: the number of the topic, or the number of topics for none. For training
/// only.
record GoldenQuestion(Question question, int right) {

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    /// The questions about a topic and about none in a folder of question files; not those that are wishes or danger.
    /// Their language is guessed, as when somebody types them.
    static List<GoldenQuestion> read(Path folder, Questions questions, List<String> classes) throws IOException {
        var json = new ObjectMapper();
        var read = new ArrayList<GoldenQuestion>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.sorted().toList()) {
                for (var line : Files.readAllLines(path)) {
                    var node = json.readTree(line);
                    if (Set.of("answer", "unknown").contains(node.path("expect").asText("answer"))) {
                        var text = node.path("text").asText();
                        var language =
                                DETECTOR.detect(text).map(Guess::language).orElse(Language.NL);
                        read.add(new GoldenQuestion(
                                questions.of(text, language),
                                classes.indexOf(node.path("topic").asText(""))));
                    }
                }
            }
        }
        return read;
    }
}
