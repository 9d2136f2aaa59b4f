package nl.wegwijs.knowledge.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes topics as the content folder has them: what is written here is read back as the same topic.
public final class TopicFile {

    private TopicFile() {}

    /// The language-free part, `topic.yaml`.
    public static String write(Topic topic) {
        var yaml = new YamlText();
        yaml.plain("domain", topic.domain().name());
        yaml.plain("icon", topic.icon());
        yaml.ids("life_events", topic.lifeEvents());
        if (!topic.places().isEmpty()) {
            yaml.open("places");
            topic.places().forEach(place -> writePlace(yaml, place));
            yaml.close();
        }
        yaml.ids("also", topic.also());
        yaml.ids("related", topic.related());
        topic.deadline()
                .ifPresent(deadline -> yaml.plain(
                        "deadline",
                        "{kind: %s, fact: %s}".formatted(deadline.kind().key(), deadline.fact())));
        yaml.plain("dated", String.valueOf(topic.dated()));
        if (!topic.facts().isEmpty()) {
            yaml.open("facts");
            topic.facts().forEach(fact -> writeFact(yaml, fact));
            yaml.close();
        }
        return yaml.toString();
    }

    /// The text in one language, `<lang>.yaml`.
    public static String write(TopicText text) {
        var yaml = new YamlText();
        yaml.plain("status", text.status().key());
        yaml.quoted("title", text.title());
        yaml.texts("answer", text.answer());
        yaml.texts("steps", text.steps());
        text.deadline().ifPresent(sentence -> yaml.quoted("deadline", sentence));
        yaml.texts("bring", text.bring());
        yaml.texts("mistakes", text.mistakes());
        writeIfAny(yaml, "volunteer", text.volunteer());
        writeIfAny(yaml, "may", text.may());
        writeIfAny(yaml, "may_not", text.mayNot());
        return yaml.toString();
    }

    /// The questions in one language, `<lang>.phrasings.txt`.
    public static String write(List<Phrasing> phrasings) {
        var lines = new StringBuilder();
        var writer = "";
        for (var phrasing : phrasings) {
            if (!phrasing.writer().equals(writer)) {
                writer = phrasing.writer();
                lines.append("# writer: ").append(writer).append('\n');
            }
            lines.append(phrasing.text()).append('\n');
        }
        return lines.toString();
    }

    private static void writePlace(YamlText yaml, Place place) {
        yaml.item();
        place.task().ifPresent(task -> yaml.plain("task", task));
        place.organization().ifPresent(organization -> yaml.quoted("organization", organization));
        if (!place.gemeenten().isEmpty()) {
            yaml.ids("gemeenten", place.gemeenten().stream().sorted().toList());
        }
        if (place.group() != Group.ANY) {
            yaml.plain("group", place.group().key());
        }
    }

    private static void writeFact(YamlText yaml, Fact fact) {
        yaml.item();
        yaml.plain("id", fact.id());
        yaml.quoted("says", fact.says());
        yaml.quoted("source", fact.source());
        yaml.quoted("source_date", fact.sourceDate());
        yaml.plain("mark", fact.mark().key());
        yaml.quoted("checked_on", dateText(fact.checkedOn()));
        yaml.quoted("expires_on", dateText(fact.expiresOn()));
    }

    private static String dateText(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static void writeIfAny(YamlText yaml, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            yaml.texts(key, texts);
        }
    }
}
