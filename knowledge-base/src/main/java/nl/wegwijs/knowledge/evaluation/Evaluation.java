package nl.wegwijs.knowledge.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// Asks every question of a file and writes what the assistant would do. Plain Lucene is asked the same, for the
/// report.
public final class Evaluation {

    /// Asked before the clock runs, so that the times are those of a program that has been running for a while.
    private static final int WARM_UP = 200;

    private static final long NANOS_A_MICRO = 1000;

    private final Knowledge knowledge;

    public Evaluation(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Called after each question, with how many are done of how many.
    public interface Progress {
        void done(int count, int of);
    }

    /// Throws IllegalArgumentException, naming file and line, for a line that is no question; UncheckedIOException for
    /// a
    /// file that cannot be read or written.
    public EvaluationReport run(Path questions, Path answers, Progress progress) {
        var answered = answer(QuestionFile.read(questions), progress);
        try {
            Files.write(answers, answered.stream().map(Answered::json).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the answers " + answers, e);
        }
        return new EvaluationReport(answered);
    }

    private List<Answered> answer(List<TestQuestion> questions, Progress progress) {
        questions.stream().limit(WARM_UP).forEach(question -> knowledge.understand(question.text(), question.asker()));
        var answered = new ArrayList<Answered>();
        try (var plain = new PlainLucene(knowledge.kaart())) {
            for (var question : questions) {
                var start = System.nanoTime();
                var understanding = knowledge.understand(question.text(), question.asker());
                var micros = (System.nanoTime() - start) / NANOS_A_MICRO;
                answered.add(new Answered(question, understanding, micros, plain.find(question.text())));
                progress.done(answered.size(), questions.size());
            }
        }
        return answered;
    }
}
