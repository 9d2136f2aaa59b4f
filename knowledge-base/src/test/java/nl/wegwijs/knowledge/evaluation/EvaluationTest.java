package nl.wegwijs.knowledge.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.knowledge.content.SampleContent;
import nl.wegwijs.knowledge.evaluation.EvaluationReport.Measure;
import nl.wegwijs.knowledge.understanding.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void writesALineForEachQuestionAndReports() throws IOException {
        var progress = new ArrayList<Integer>();
        var report = run("""
                {"id": "q1", "text": "mijn kind wordt 18", "lang": "nl", "topic": "kind-wordt-18"}

                {"id": "q2", "text": "ik wil dood", "lang": "nl", "expect": "crisis"}
                {"id": "q3", "text": "my child turns 18", "lang": "en", "expect": "answer", "topic": "kind-wordt-18"}
                """, progress);

        assertThat(Files.readAllLines(folder.resolve("out.jsonl")))
                .hasSize(3)
                .first()
                .asString()
                .contains("\"id\":\"q1\"", "\"language\":\"nl\"", "\"id\":\"kind-wordt-18\"", "\"micros\":");
        assertThat(progress).containsExactly(1, 2, 3);
        assertThat(report.part("nl", Measure.HIT_1)).isEqualTo(1);
        assertThat(report.part("all", Measure.PLAIN_HIT_1)).isEqualTo(1);
        assertThat(report.part("nl", Measure.CRISIS)).isZero();
        assertThat(report.part("en", Measure.CRISIS)).isNaN();
        assertThat(report.table()).contains("hit@1").contains("all");
    }

    @Test
    void namesTheLineThatIsNoQuestion() {
        assertThatThrownBy(() -> run("{\"id\": \"a\", \"text\": \"b\"}\n{\"id\": \"c\"}\n", List.of()))
                .hasMessageEndingWith("questions.jsonl:2: the key \"text\" is missing");
        assertThatThrownBy(() -> run("hello\n", List.of())).hasMessageEndingWith(":1: this line is no JSON object");
    }

    private EvaluationReport run(String questions, List<Integer> progress) throws IOException {
        var file = Files.writeString(folder.resolve("questions.jsonl"), questions);
        try (var knowledge = Knowledge.build(SampleContent.files())) {
            return new Evaluation(knowledge).run(file, folder.resolve("out.jsonl"), (count, of) -> progress.add(count));
        }
    }
}
