package nl.wegwijs.knowledge.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// Reads one topic folder. A folder without `topic.yaml` is a minimal topic: a title and a text are enough.
final class TopicReader {

    private final ContentFiles files;
    private final Problems problems;
    private final PhrasingReader phrasings;

    TopicReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.phrasings = new PhrasingReader(files, problems);
    }

    /// Empty where no language has a title.
    Optional<Topic> read(String id) {
        var folder = "topics/" + id + "/";
        var yaml =
                files.find(folder + "topic.yaml").flatMap(text -> YamlMap.read(folder + "topic.yaml", text, problems));
        var texts = readTexts(folder, yaml.isEmpty());
        if (texts.isEmpty()) {
            problems.add(folder, 1, "this topic has no text in any language yet");
            return Optional.empty();
        }
        problems.know("topic", id);
        var topic = readTopic(id, yaml, texts, phrasings.read(id));
        yaml.ifPresent(map -> checkDeadline(topic, map));
        return Optional.of(topic);
    }

    private Topic readTopic(
            String id,
            Optional<YamlMap> found,
            Map<Language, TopicText> texts,
            Map<Language, List<Phrasing>> phrasings) {
        if (found.isEmpty()) {
            return new Topic(
                    id,
                    Domain.D0,
                    id,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    false,
                    List.of(),
                    texts,
                    phrasings);
        }
        var yaml = found.get();
        yaml.requireKeys("domain");
        var topic = new Topic(
                yaml.textOr("id", id),
                yaml.one("domain", Domain::find, Domain.D0),
                yaml.textOr("icon", id),
                yaml.references("life_events", "life event"),
                PlaceReader.read(yaml),
                yaml.references("also", "organization"),
                yaml.references("related", "topic"),
                yaml.map("deadline").map(TopicReader::readDeadline),
                yaml.flag("dated"),
                FactReader.read(yaml),
                texts,
                phrasings);
        if (!topic.id().equals(id)) {
            yaml.problem("id", "the id must be the name of the folder, \"" + id + "\"");
        }
        yaml.refuseOtherKeys();
        return topic;
    }

    private static Deadline readDeadline(YamlMap yaml) {
        var deadline = new Deadline(yaml.one("kind", Deadline.Kind::find, Deadline.Kind.ADVICE), yaml.text("fact"));
        yaml.refuseOtherKeys();
        return deadline;
    }

    private static void checkDeadline(Topic topic, YamlMap yaml) {
        topic.deadline()
                .filter(deadline -> topic.findFact(deadline.fact()).isEmpty())
                .ifPresent(deadline ->
                        yaml.problem("deadline", "there is no fact \"" + deadline.fact() + "\" in this topic"));
    }

    private Map<Language, TopicText> readTexts(String folder, boolean minimal) {
        var texts = new EnumMap<Language, TopicText>(Language.class);
        var yamls = new EnumMap<Language, YamlMap>(Language.class);
        for (var name : files.below(folder.substring(0, folder.length() - 1))) {
            if (!name.endsWith(".yaml") || name.equals("topic.yaml")) {
                continue;
            }
            var language = Language.find(name.substring(0, name.length() - ".yaml".length()));
            if (language.isEmpty()) {
                problems.add(folder + name, 1, "the file name is no language that we have");
                continue;
            }
            YamlMap.read(folder + name, files.get(folder + name), problems).ifPresent(yaml -> {
                texts.put(language.get(), TopicTextReader.read(yaml, language.get(), minimal));
                yamls.put(language.get(), yaml);
            });
        }
        texts.values().removeIf(text -> text.title().isEmpty());
        if (!minimal) {
            TextCheck.check(texts, yamls);
        }
        return texts;
    }
}
