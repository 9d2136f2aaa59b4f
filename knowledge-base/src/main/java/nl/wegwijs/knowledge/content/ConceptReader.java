package nl.wegwijs.knowledge.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.pattern.WordPattern;

/// Reads the concept lexicon, `concepts.yaml`.
final class ConceptReader {

    private static final String FILE = "concepts.yaml";

    private ConceptReader() {}

    static List<Concept> read(ContentFiles files, Problems problems) {
        return files.find(FILE)
                .flatMap(text -> YamlMap.read(FILE, text, problems))
                .map(yaml -> yaml.keys().stream().map(id -> readOne(id, yaml)).toList())
                .orElse(List.of());
    }

    private static Concept readOne(String id, YamlMap owner) {
        var terms = new EnumMap<Language, List<String>>(Language.class);
        owner.map(id).ifPresent(yaml -> {
            for (var language : Language.values()) {
                var ofLanguage = new ArrayList<String>();
                for (var term : yaml.texts(language.tag())) {
                    if (isPattern(term, yaml, language)) {
                        ofLanguage.add(term);
                    }
                }
                if (!ofLanguage.isEmpty()) {
                    terms.put(language, ofLanguage);
                }
            }
            yaml.refuseOtherKeys();
        });
        return new Concept(id, terms);
    }

    private static boolean isPattern(String term, YamlMap yaml, Language language) {
        try {
            WordPattern.parse(term);
            return true;
        } catch (IllegalArgumentException e) {
            yaml.problem(language.tag(), String.valueOf(e.getMessage()));
            return false;
        }
    }
}
