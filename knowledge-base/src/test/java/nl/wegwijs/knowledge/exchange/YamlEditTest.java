package nl.wegwijs.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wegwijs.knowledge.exchange.YamlTree.ItemWithId;
import org.junit.jupiter.api.Test;

class YamlEditTest {

    private static final String TEXT = """
            # kept 🤝
            name: "SVB"  # kept too
            phone:
            aliases: ["A", "B"]
            answer:
              - "één"
              - "twee 🤝"

            # and this
            status: draft
            terms:
              - {id: a, word: "x"}
            """;

    @Test
    void changesOneTextAndNothingElse() {
        assertThat(set(TEXT, List.of("name"), text("De \"SVB\"")))
                .isEqualTo(TEXT.replace("\"SVB\"", "\"De \\\"SVB\\\"\""));
        assertThat(set(TEXT, List.of("phone"), text("112"))).isEqualTo(TEXT.replace("phone:", "phone: \"112\""));
        assertThat(set(TEXT, List.of("status"), new YamlValue.Text("reviewed", true)))
                .isEqualTo(TEXT.replace("draft", "reviewed"));
    }

    @Test
    void changesListsInTheirOwnLayout() {
        assertThat(set(TEXT, List.of("answer"), new YamlValue.Texts(List.of("drie"), true, false)))
                .isEqualTo(TEXT.replace("  - \"één\"\n  - \"twee 🤝\"\n", "  - \"drie\"\n"));
        assertThat(set(TEXT, List.of("answer"), new YamlValue.Texts(List.of(), true, false)))
                .isEqualTo(TEXT.replace("\n  - \"één\"\n  - \"twee 🤝\"\n", " []\n"));
        assertThat(set(TEXT, List.of("aliases"), new YamlValue.Texts(List.of("C"), true, false)))
                .isEqualTo(TEXT.replace("[\"A\", \"B\"]", "[\"C\"]"));
    }

    @Test
    void addsWhatIsMissing() {
        assertThat(set(TEXT, List.of("note"), text("n"))).isEqualTo(TEXT + "note: \"n\"\n");
        assertThat(set(TEXT, List.of("steps", "a", "what"), text("w")))
                .isEqualTo(TEXT + "steps:\n  a:\n    what: \"w\"\n");
        assertThat(set(TEXT, List.of("terms", new ItemWithId("b"), "word"), text("y")))
                .isEqualTo(TEXT + "  - {id: b, word: \"y\"}\n");
        assertThat(set(TEXT, List.of("terms", new ItemWithId("a"), "mark"), text("m")))
                .isEqualTo(TEXT.replace("word: \"x\"", "word: \"x\", mark: \"m\""));
        assertThat(set("", List.of("title"), text("t"))).isEqualTo("title: \"t\"\n");
        assertThat(set("list: []\n", List.of("list", 0, "k"), text("v"))).isEqualTo("list: [{k: \"v\"}]\n");
        assertThat(set("list:\n", List.of("list", 0, "k"), text("v"))).isEqualTo("list:\n  - {k: \"v\"}\n");
    }

    @Test
    void takesOutAKeyOrAnItem() {
        assertThat(YamlEdit.remove(YamlTree.of(TEXT), List.of("answer")))
                .isEqualTo(TEXT.replace("answer:\n  - \"één\"\n  - \"twee 🤝\"\n", ""));
        assertThat(YamlEdit.remove(YamlTree.of(TEXT), List.of("phone"))).isEqualTo(TEXT.replace("phone:\n", ""));
        assertThat(YamlEdit.remove(YamlTree.of(TEXT), List.of("answer", 0)))
                .isEqualTo(TEXT.replace("  - \"één\"\n", ""));
    }

    private static YamlValue text(String value) {
        return new YamlValue.Text(value, false);
    }

    private static String set(String text, List<Object> path, YamlValue value) {
        return YamlEdit.set(YamlTree.of(text), path, value);
    }
}
