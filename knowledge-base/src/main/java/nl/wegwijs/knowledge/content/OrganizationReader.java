package nl.wegwijs.knowledge.content;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// Reads one organization folder.
final class OrganizationReader {

    private final ContentFiles files;
    private final Problems problems;

    OrganizationReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Optional<Organization> read(String id) {
        var file = "organizations/" + id + "/organization.yaml";
        var text = files.find(file);
        if (text.isEmpty()) {
            problems.add(file, 1, "this file is missing");
            return Optional.empty();
        }
        problems.know("organization", id);
        return YamlMap.read(file, text.get(), problems).map(yaml -> readOrganization(id, yaml));
    }

    private Organization readOrganization(String id, YamlMap yaml) {
        yaml.requireKeys("status", "source");
        var organization = new Organization(
                id,
                yaml.text("name"),
                yaml.texts("aliases"),
                new HashSet<>(yaml.references("gemeenten", "gemeente")),
                yaml.texts("domains").stream()
                        .flatMap(domain -> findDomain(yaml, domain).stream())
                        .toList(),
                yaml.textOr("phone", ""),
                yaml.textOr("address", ""),
                yaml.textOr("web", ""),
                yaml.one("status", OrganizationStatus::find, OrganizationStatus.UNVERIFIED),
                yaml.reference("source", "source"),
                yaml.textOr("source_date", ""),
                yaml.date("checked_on"),
                yaml.date("expires_on"),
                DirectoryReader.read(yaml),
                readTexts(id));
        yaml.refuseOtherKeys();
        return organization;
    }

    private static Optional<Domain> findDomain(YamlMap yaml, String id) {
        var domain = Domain.find(id);
        if (domain.isEmpty()) {
            yaml.problem("domains", "\"" + id + "\" is no domain");
        }
        return domain;
    }

    private Map<Language, OrganizationText> readTexts(String id) {
        var texts = new EnumMap<Language, OrganizationText>(Language.class);
        for (var language : Language.values()) {
            var file = "organizations/" + id + "/" + language.tag() + ".yaml";
            files.find(file).flatMap(text -> YamlMap.read(file, text, problems)).ifPresent(yaml -> {
                var text = readText(yaml, language);
                texts.put(language, text);
                Optional.ofNullable(texts.get(Language.NL)).ifPresent(dutch -> check(dutch, text, yaml));
            });
        }
        return texts;
    }

    private static void check(OrganizationText dutch, OrganizationText text, YamlMap yaml) {
        TranslationCheck.compare(yaml, "what", List.of(dutch.what()), List.of(text.what()));
        TranslationCheck.compare(yaml, "hours", List.of(dutch.hours()), List.of(text.hours()));
        TranslationCheck.compare(yaml, "note", List.of(dutch.note()), List.of(text.note()));
        TranslationCheck.compare(yaml, "bring", dutch.bring(), text.bring());
    }

    private static OrganizationText readText(YamlMap yaml, Language language) {
        var text = new OrganizationText(
                language,
                yaml.one("status", TextStatus::find, TextStatus.DRAFT),
                yaml.text("what"),
                yaml.textOr("hours", ""),
                yaml.textOr("note", ""),
                yaml.textOr("for_whom", ""),
                yaml.textOr("not_for", ""),
                yaml.texts("bring"));
        yaml.requireKeys("status");
        yaml.refuseOtherKeys();
        TranslationCheck.checkScript(yaml, language);
        return text;
    }
}
