package nl.wegwijs.knowledge.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// Reads one crisis signal. A text with too many lines or too few phone labels is a problem, never cut.
final class CrisisReader {

    private static final int MOST_LINES = 4;

    private final ContentFiles files;
    private final Problems problems;

    CrisisReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Optional<CrisisSignal> read(String id) {
        var file = "crisis/" + id + "/crisis.yaml";
        var text = files.find(file);
        if (text.isEmpty()) {
            problems.add(file, 1, "this file is missing");
            return Optional.empty();
        }
        return YamlMap.read(file, text.get(), problems).map(yaml -> readSignal(id, yaml));
    }

    private CrisisSignal readSignal(String id, YamlMap yaml) {
        yaml.requireKeys("level", "order", "phones", "quick_exit");
        var levels = Map.of(
                "direct", CrisisSignal.Level.DIRECT,
                "high", CrisisSignal.Level.HIGH,
                "medium", CrisisSignal.Level.MEDIUM);
        var signal = new CrisisSignal(
                id,
                yaml.one("level", key -> Optional.ofNullable(levels.get(key)), CrisisSignal.Level.DIRECT),
                yaml.number("order"),
                yaml.textOr("icon", id),
                yaml.texts("phones"),
                yaml.flag("quick_exit"),
                FactReader.read(yaml),
                readTexts(id, yaml.texts("phones").size()));
        yaml.refuseOtherKeys();
        return signal;
    }

    private Map<Language, CrisisText> readTexts(String id, int phones) {
        var texts = new EnumMap<Language, CrisisText>(Language.class);
        for (var language : Language.values()) {
            var file = "crisis/" + id + "/" + language.tag() + ".yaml";
            files.find(file)
                    .flatMap(text -> YamlMap.read(file, text, problems))
                    .ifPresent(yaml -> texts.put(language, readText(yaml, language, phones)));
        }
        return texts;
    }

    private static CrisisText readText(YamlMap yaml, Language language, int phones) {
        var text = new CrisisText(
                language,
                yaml.one("status", TextStatus::find, TextStatus.DRAFT),
                yaml.text("title"),
                yaml.texts("lines"),
                yaml.texts("calls"));
        yaml.requireKeys("status");
        yaml.refuseOtherKeys();
        TranslationCheck.checkScript(yaml, language);
        if (text.lines().isEmpty() || text.lines().size() > MOST_LINES) {
            yaml.problem(
                    "lines",
                    "a crisis text has 1 to " + MOST_LINES + " lines, not "
                            + text.lines().size());
        }
        if (text.calls().size() != phones) {
            yaml.problem(
                    "calls",
                    "there are " + phones + " phones and " + text.calls().size() + " labels");
        }
        return text;
    }
}
