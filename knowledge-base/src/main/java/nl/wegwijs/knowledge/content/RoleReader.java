package nl.wegwijs.knowledge.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// Reads the regions with their gemeenten, the role matrix, the names of the tasks and the register of sources.
final class RoleReader {

    private final ContentFiles files;
    private final Problems problems;

    RoleReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    List<Gemeente> gemeenten() {
        var gemeenten = new ArrayList<Gemeente>();
        for (var yaml : yamlsBelow("regions")) {
            var region = yaml.text("id");
            yaml.textOr("name", "");
            for (var entry : yaml.maps("gemeenten")) {
                var gemeente = new Gemeente(entry.text("id"), entry.text("name"), region, entry.texts("villages"));
                problems.know("gemeente", gemeente.id());
                gemeente.villages().forEach(village -> problems.know("village", village));
                entry.refuseOtherKeys();
                gemeenten.add(gemeente);
            }
            yaml.refuseOtherKeys();
        }
        return gemeenten;
    }

    List<RoleAssignment> assignments() {
        var assignments = new ArrayList<RoleAssignment>();
        for (var yaml : yamlsBelow("roles")) {
            var region = yaml.file().substring("roles/".length()).replace(".yaml", "");
            for (var entry : yaml.maps("assignments")) {
                assignments.add(readAssignment(region, entry));
            }
            yaml.refuseOtherKeys();
        }
        return assignments;
    }

    private static RoleAssignment readAssignment(String region, YamlMap yaml) {
        yaml.requireKeys("task", "gemeente", "organization", "source", "mark");
        var assignment = new RoleAssignment(
                region,
                yaml.reference("gemeente", "gemeente"),
                yaml.reference("task", "task"),
                yaml.one("group", Group::find, Group.ANY),
                yaml.textOr("route", "alle"),
                yaml.reference("organization", "organization"),
                yaml.one("part", part -> findWhole(part), true),
                yaml.textOr("not_for", ""),
                yaml.textOr("note", ""),
                yaml.date("valid_from"),
                yaml.date("valid_to"),
                yaml.reference("source", "source"),
                yaml.textOr("source_date", ""),
                yaml.one("mark", Mark::find, Mark.GENERAL),
                yaml.date("checked_on"));
        yaml.refuseOtherKeys();
        return assignment;
    }

    private static Optional<Boolean> findWhole(String part) {
        return Optional.ofNullable(Map.of("geheel", true, "deel", false).get(part));
    }

    Map<Language, Map<String, TaskName>> taskNames() {
        var names = new EnumMap<Language, Map<String, TaskName>>(Language.class);
        for (var yaml : yamlsBelow("tasks")) {
            var tag = yaml.file().substring("tasks/".length()).replace(".yaml", "");
            var language = Language.find(tag);
            if (language.isEmpty()) {
                problems.add(yaml.file(), 1, "the file name is no language that we have");
                continue;
            }
            var ofLanguage = new LinkedHashMap<String, TaskName>();
            for (var id : yaml.keys()) {
                problems.know("task", id);
                ofLanguage.put(id, readTaskName(id, yaml));
            }
            names.put(language.get(), ofLanguage);
        }
        return names;
    }

    private static TaskName readTaskName(String id, YamlMap yaml) {
        if (yaml.isText(id)) {
            return new TaskName(id, yaml.text(id), "");
        }
        return yaml.map(id)
                .map(entry -> new TaskName(id, entry.text("name"), entry.textOr("what", "")))
                .orElseGet(() -> new TaskName(id, id, ""));
    }

    List<Source> sources() {
        return files.find("sources.yaml")
                .flatMap(text -> YamlMap.read("sources.yaml", text, problems))
                .map(this::readSources)
                .orElse(List.of());
    }

    private List<Source> readSources(YamlMap yaml) {
        var sources = new ArrayList<Source>();
        for (var id : yaml.keys()) {
            problems.know("source", id);
            yaml.map(id).ifPresent(entry -> {
                sources.add(new Source(id, entry.text("title"), entry.textOr("year", ""), entry.textOr("kind", "")));
                entry.refuseOtherKeys();
            });
        }
        return sources;
    }

    private List<YamlMap> yamlsBelow(String folder) {
        var yamls = new ArrayList<YamlMap>();
        for (var name : files.below(folder)) {
            var file = folder + "/" + name;
            YamlMap.read(file, files.get(file), problems).ifPresent(yamls::add);
        }
        return yamls;
    }
}
