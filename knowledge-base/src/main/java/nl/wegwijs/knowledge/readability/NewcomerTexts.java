package nl.wegwijs.knowledge.readability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;

/// The Dutch texts for newcomers in a content folder, each as its parts, and the words that its glossary explains. The
/// names of organizations and gemeenten need no explanation.
record NewcomerTexts(List<List<String>> texts, Set<String> explainedWords) {

    private static final String GLOSSARY = "glossary/terms.yaml";

    static NewcomerTexts read(ContentFiles files) {
        var kaart = ContentReader.read(files).kaart();
        var words = new HashSet<>(glossary(files));
        kaart.organizations().forEach(organization -> {
            words.add(organization.name());
            words.addAll(organization.aliases());
        });
        kaart.gemeenten().forEach(gemeente -> words.add(gemeente.name()));
        return new NewcomerTexts(
                kaart.topics().stream()
                        .flatMap(topic -> topic.findText(Language.NL).stream())
                        .map(NewcomerTexts::parts)
                        .toList(),
                words);
    }

    private static List<String> parts(TopicText text) {
        return Stream.concat(text.answer().stream(), text.steps().stream()).toList();
    }

    private static List<String> glossary(ContentFiles files) {
        var words = new ArrayList<String>();
        files.find(GLOSSARY).ifPresent(text -> {
            try {
                for (var term :
                        new ObjectMapper(new YAMLFactory()).readTree(text).path("terms")) {
                    words.add(term.path("word").asText());
                    term.path("forms").forEach(form -> words.add(form.asText()));
                }
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("no YAML in " + GLOSSARY, e);
            }
        });
        return words;
    }
}
