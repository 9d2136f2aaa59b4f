package nl.wegwijs.admin.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.knowledge.understanding.Asker;
import nl.wegwijs.knowledge.understanding.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GapPagesTest {
    private RunningConsole console;
    private Visitor editor;

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("eva", "assen", Role.EDITOR);
        editor = console.signedIn("eva");
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void saysSoWhenThereAreNone() {
        assertThat(editor.get("/console/gaps").body()).contains("Er is nu niets te doen");
    }

    @Test
    void putsQuestionsAboutTheSameTogetherAcrossLanguages() {
        ask("ik zoek een flapperie voor mijn zwarte kat", "nl");
        ask("ik zoek een flapperie voor mijn witte kat", "nl");
        ask("when does the moon rise in winter", "en");
        assertThat(editor.get("/console/gaps").body())
                .contains(
                        "3 vragen", "2 vragen over hetzelfde", "<bdi lang=\"en\" dir=\"ltr\">when does the moon rise");
    }

    @Test
    void anEditorGivesAQuestionToATopicAndTheNextReaderFindsIt() {
        var id = ask("wat is een schrijfsel met krullen", "nl");
        var answer = editor.post("/console/gaps/topic", Map.of("gap", Long.toString(id), "topic", "brief-begrijpen"));
        assertThat(editor.follow(answer).body())
                .contains("De vragen leiden nu naar dit onderwerp", "Er is nu niets te doen");
        assertThat(console.knowledge
                        .get()
                        .understand("wat is een schrijfsel met krullen", Asker.unknown())
                        .decision())
                .isEqualTo(new Decision.Answer("brief-begrijpen"));
    }

    @Test
    void whatWasCoveredIsNotAddedButPutAway() {
        var id = ask("mijn nummer is ●●●● wat nu", "nl");
        editor.post("/console/gaps/topic", Map.of("gap", Long.toString(id), "topic", "brief-begrijpen"));
        assertThat(console.database.<Map<String, String>>read(
                        stores -> stores.documents().current()))
                .noneSatisfy((path, text) -> assertThat(text).contains("●●●●"));
        assertThat(editor.get("/console/gaps").body()).contains("Er is nu niets te doen");
    }

    @Test
    void puttingAwayLeavesTheOthers() {
        var first = ask("hoe laat is de maan op", "nl");
        ask("iets heel anders over vissen", "nl");
        editor.post("/console/gaps/away", Map.of("gap", Long.toString(first)));
        assertThat(editor.get("/console/gaps").body())
                .contains("iets heel anders over vissen")
                .doesNotContain("hoe laat is de maan op");
    }

    private long ask(String text, String language) {
        var handoff = console.ask("assen", language, "vraag");
        return console.database.write(
                stores -> stores.gaps().add(handoff.newcomerId(), text, language, "assen", "", console.now()));
    }
}
