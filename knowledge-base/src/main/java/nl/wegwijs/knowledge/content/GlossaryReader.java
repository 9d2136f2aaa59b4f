package nl.wegwijs.knowledge.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.knowledge.language.Language;

/// Reads the glossary: `terms.yaml` and one file a language.
final class GlossaryReader {

    private final ContentFiles files;
    private final Problems problems;
    private final Map<String, Map<Language, Term.Explanation>> explanations = new HashMap<>();
    private final Map<Language, YamlMap> yamls = new EnumMap<>(Language.class);

    GlossaryReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    List<Term> read() {
        return files.find("glossary/terms.yaml")
                .flatMap(text -> YamlMap.read("glossary/terms.yaml", text, problems))
                .map(this::readTerms)
                .orElse(List.of());
    }

    private List<Term> readTerms(YamlMap yaml) {
        for (var language : Language.values()) {
            var file = "glossary/" + language.tag() + ".yaml";
            files.find(file)
                    .flatMap(text -> YamlMap.read(file, text, problems))
                    .ifPresent(found -> readLanguage(found, language));
        }
        var entries = yaml.maps("terms");
        yaml.refuseOtherKeys();
        var terms = entries.stream().map(this::readTerm).toList();
        yamls.values().forEach(found -> refuseOthers(found, terms));
        return terms;
    }

    private Term readTerm(YamlMap yaml) {
        yaml.requireKeys("mark");
        var id = yaml.text("id");
        var term = new Term(
                id,
                yaml.text("word"),
                yaml.texts("forms"),
                yaml.texts("not_in").stream()
                        .flatMap(tag -> Language.find(tag).stream())
                        .collect(Collectors.toSet()),
                yaml.reference("source", "source"),
                yaml.one("mark", Mark::find, Mark.GENERAL),
                explanations.getOrDefault(id, Map.of()));
        yaml.refuseOtherKeys();
        if (term.findText(Language.NL).isEmpty()) {
            yaml.problem("id", "glossary/nl.yaml does not explain \"" + id + "\"");
        }
        return term;
    }

    private void readLanguage(YamlMap yaml, Language language) {
        yamls.put(language, yaml);
        yaml.one("status", TextStatus::find, TextStatus.DRAFT);
        yaml.map("terms")
                .ifPresent(terms -> terms.keys()
                        .forEach(id -> terms.map(id).ifPresent(entry -> readExplanation(id, entry, language))));
        yaml.refuseOtherKeys();
    }

    private void readExplanation(String id, YamlMap yaml, Language language) {
        var explanation = new Term.Explanation(yaml.text("name"), yaml.text("means"));
        yaml.refuseOtherKeys();
        TranslationCheck.checkScript(yaml, language, "means");
        Optional.ofNullable(explanations.get(id))
                .flatMap(others -> Optional.ofNullable(others.get(Language.NL)))
                .ifPresent(dutch ->
                        TranslationCheck.compare(yaml, "means", List.of(dutch.means()), List.of(explanation.means())));
        explanations
                .computeIfAbsent(id, unused -> new EnumMap<>(Language.class))
                .put(language, explanation);
    }

    private static void refuseOthers(YamlMap yaml, List<Term> terms) {
        yaml.map("terms").ifPresent(found -> {
            for (var id : found.keys()) {
                if (terms.stream().noneMatch(term -> term.id().equals(id))) {
                    found.problem(id, "there is no term \"" + id + "\" in terms.yaml");
                }
            }
        });
    }
}
