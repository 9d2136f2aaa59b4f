package nl.wegwijs.knowledge.content;

import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// Reads the text of a topic in one language. A minimal text has a title and either `answer` or `text`.
final class TopicTextReader {

    private TopicTextReader() {}

    static TopicText read(YamlMap yaml, Language language, boolean minimal) {
        if (!minimal) {
            yaml.requireKeys("status", "answer");
        }
        var answerKey = minimal && !yaml.has("answer") ? "text" : "answer";
        var text = new TopicText(
                language,
                yaml.one("status", TextStatus::find, TextStatus.DRAFT),
                yaml.text("title"),
                yaml.texts(answerKey),
                yaml.texts("steps"),
                Optional.of(yaml.textOr("deadline", "")).filter(sentence -> !sentence.isEmpty()),
                yaml.texts("bring"),
                yaml.texts("mistakes"),
                yaml.texts("volunteer"),
                yaml.texts("may"),
                yaml.texts("may_not"));
        if (minimal) {
            yaml.textOr("id", "");
        }
        yaml.refuseOtherKeys();
        return text;
    }
}
