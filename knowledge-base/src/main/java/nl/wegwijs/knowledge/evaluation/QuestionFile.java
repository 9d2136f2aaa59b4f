package nl.wegwijs.knowledge.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads questions, one JSON object a line.
public final class QuestionFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private QuestionFile() {}

    /// Throws IllegalArgumentException with file and line for a line that is no question.
    public static List<TestQuestion> read(Path file) {
        var questions = new ArrayList<TestQuestion>();
        var number = 0;
        for (var line : lines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                questions.add(TestQuestion.of(JSON.readTree(line)));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(file + ":" + number + ": this line is no JSON object", e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return questions;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the questions " + file, e);
        }
    }
}
