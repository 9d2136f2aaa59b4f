package nl.wegwijs.knowledge.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LineFile;
import nl.wegwijs.knowledge.language.Normalizer;

/// Reads the `.phrasings.txt` files and refuses a question that already leads to another topic.
final class PhrasingReader {

    private static final String ENDING = ".phrasings.txt";

    private final ContentFiles files;
    private final Problems problems;
    private final Map<String, String> topicOf = new HashMap<>();

    PhrasingReader(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    Map<Language, List<Phrasing>> read(String topic) {
        var phrasings = new EnumMap<Language, List<Phrasing>>(Language.class);
        for (var name : files.below("topics/" + topic)) {
            if (!name.endsWith(ENDING)) {
                continue;
            }
            var file = "topics/" + topic + "/" + name;
            var tag = name.substring(0, name.length() - ENDING.length());
            Language.find(tag)
                    .ifPresentOrElse(
                            language -> phrasings
                                    .computeIfAbsent(language, unused -> new ArrayList<>())
                                    .addAll(readFile(topic, file)),
                            () -> problems.add(file, 1, "the file name is no language that we have"));
        }
        return phrasings;
    }

    private List<Phrasing> readFile(String topic, String file) {
        var phrasings = new ArrayList<Phrasing>();
        for (var line : LineFile.read(files.get(file))) {
            phrasings.add(new Phrasing(line.text(), line.writer()));
            var other = topicOf.putIfAbsent(Normalizer.normalize(line.text()), topic);
            if (other != null && !other.equals(topic)) {
                problems.add(file, line.number(), "the same question leads to \"" + other + "\"");
            }
        }
        return phrasings;
    }
}
