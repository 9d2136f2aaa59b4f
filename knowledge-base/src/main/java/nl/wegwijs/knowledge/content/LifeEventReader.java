package nl.wegwijs.knowledge.content;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.content.LifeEventText.StepText;
import nl.wegwijs.knowledge.language.Language;

/// Reads one life-event folder.
final class LifeEventReader {

    private final ContentFiles files;
    private final Problems problems;

    LifeEventReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Optional<LifeEvent> read(String id) {
        var file = "life-events/" + id + "/event.yaml";
        var text = files.find(file);
        if (text.isEmpty()) {
            problems.add(file, 1, "this file is missing");
            return Optional.empty();
        }
        problems.know("life event", id);
        return YamlMap.read(file, text.get(), problems).map(yaml -> readEvent(id, yaml));
    }

    private LifeEvent readEvent(String id, YamlMap yaml) {
        yaml.requireKeys("number", "topic", "steps");
        var facts = FactReader.read(yaml);
        var steps =
                yaml.maps("steps").stream().map(step -> readStep(step, facts)).toList();
        var event = new LifeEvent(
                id,
                yaml.text("number"),
                yaml.reference("icon", "topic"),
                yaml.one("group", Group::find, Group.ANY),
                yaml.reference("topic", "topic"),
                yaml.numbers("follow_up_weeks"),
                steps,
                facts,
                readTexts(id, steps));
        var ids = new HashSet<String>();
        for (var step : steps) {
            if (!ids.add(step.id())) {
                yaml.problem("steps", "the step \"" + step.id() + "\" stands here twice");
            }
        }
        yaml.refuseOtherKeys();
        return event;
    }

    private static LifeEventStep readStep(YamlMap yaml, List<Fact> facts) {
        var ways = EnumSet.noneOf(LifeEventStep.Way.class);
        for (var key : yaml.texts("ways")) {
            LifeEventStep.Way.find(key)
                    .ifPresentOrElse(ways::add, () -> yaml.problem("ways", "\"" + key + "\" is no known way"));
        }
        var step = new LifeEventStep(
                yaml.text("id"),
                yaml.one("who", LifeEventStep.Actor::find, LifeEventStep.Actor.NEWCOMER),
                PlaceReader.read(yaml),
                yaml.reference("topic", "topic"),
                yaml.one("group", Group::find, Group.ANY),
                yaml.map("deadline").map(deadline -> readDeadline(deadline, facts)),
                ways);
        yaml.refuseOtherKeys();
        return step;
    }

    private static StepDeadline readDeadline(YamlMap yaml, List<Fact> facts) {
        var deadline = new StepDeadline(
                yaml.one("anchor", StepDeadline.Anchor::find, StepDeadline.Anchor.EVENT),
                yaml.one("offset", LifeEventReader::findPeriod, Period.ZERO),
                yaml.one("kind", Deadline.Kind::find, Deadline.Kind.ADVICE),
                yaml.text("fact"));
        yaml.requireKeys("anchor", "offset", "kind");
        yaml.refuseOtherKeys();
        if (facts.stream().noneMatch(fact -> fact.id().equals(deadline.fact()))) {
            yaml.problem("fact", "there is no fact \"" + deadline.fact() + "\" in this life event");
        }
        return deadline;
    }

    private static Optional<Period> findPeriod(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Map<Language, LifeEventText> readTexts(String id, List<LifeEventStep> steps) {
        var texts = new EnumMap<Language, LifeEventText>(Language.class);
        var yamls = new EnumMap<Language, YamlMap>(Language.class);
        for (var language : Language.values()) {
            var file = "life-events/" + id + "/" + language.tag() + ".yaml";
            files.find(file).flatMap(text -> YamlMap.read(file, text, problems)).ifPresent(yaml -> {
                texts.put(language, readText(yaml, language, steps));
                yamls.put(language, yaml);
            });
        }
        Optional.ofNullable(texts.get(Language.NL))
                .ifPresent(dutch -> yamls.forEach((language, yaml) -> {
                    var text = texts.getOrDefault(language, dutch);
                    TranslationCheck.compare(yaml, "title", List.of(dutch.title()), List.of(text.title()));
                    TranslationCheck.compare(yaml, "intro", List.of(dutch.intro()), List.of(text.intro()));
                    TranslationCheck.compare(yaml, "steps", lines(dutch), lines(text));
                }));
        return texts;
    }

    private static LifeEventText readText(YamlMap yaml, Language language, List<LifeEventStep> steps) {
        yaml.requireKeys("status", "steps");
        var ofSteps = new LinkedHashMap<String, StepText>();
        var entries = yaml.map("steps");
        for (var step : steps) {
            entries.flatMap(all -> all.map(step.id()))
                    .ifPresentOrElse(
                            entry -> ofSteps.put(step.id(), readStepText(entry, language, step)),
                            () -> yaml.problem("steps", "the step \"" + step.id() + "\" is missing"));
        }
        entries.ifPresent(YamlMap::refuseOtherKeys);
        var text = new LifeEventText(
                language,
                yaml.one("status", TextStatus::find, TextStatus.DRAFT),
                yaml.text("title"),
                yaml.text("intro"),
                ofSteps);
        TranslationCheck.checkScript(yaml, language, "title", "intro");
        yaml.refuseOtherKeys();
        return text;
    }

    private static StepText readStepText(YamlMap yaml, Language language, LifeEventStep step) {
        var text = new StepText(yaml.text("what"), find(yaml, "when"), find(yaml, "proof"), find(yaml, "mistake"));
        TranslationCheck.checkScript(yaml, language);
        yaml.refuseOtherKeys();
        if (text.when().isPresent() != step.deadline().isPresent()) {
            yaml.problem("when", "\"when\" stands here exactly when the step has a deadline");
        }
        return text;
    }

    private static Optional<String> find(YamlMap yaml, String key) {
        return Optional.of(yaml.textOr(key, "")).filter(text -> !text.isEmpty());
    }

    private static List<String> lines(LifeEventText text) {
        var lines = new ArrayList<String>();
        for (var step : text.steps().values()) {
            lines.add(step.what());
            step.when().ifPresent(lines::add);
            step.proof().ifPresent(lines::add);
            step.mistake().ifPresent(lines::add);
        }
        return lines;
    }
}
