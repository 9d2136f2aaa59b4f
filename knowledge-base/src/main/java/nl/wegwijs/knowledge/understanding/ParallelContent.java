package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The texts of the content in one language beside the same in English: what stands at the same place in `<tag>.yaml`
/// and
/// `en.yaml` of a folder. For training only.
final class ParallelContent {

    private final ContentFiles files;

    ParallelContent(ContentFiles files) {
        this.files = files;
    }

    List<ParallelTexts.Pair> of(Language language) {
        var pairs = new ArrayList<ParallelTexts.Pair>();
        var name = "/" + language.tag() + ".yaml";
        files.texts().forEach((path, text) -> {
            if (path.endsWith(name)) {
                files.find(path.substring(0, path.length() - name.length()) + "/en.yaml")
                        .ifPresent(english -> add(pairs, tree(text), tree(english)));
            }
        });
        return pairs;
    }

    private static Object tree(String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    /// Lists of different lengths were not translated line by line: nothing is sure there.
    private static void add(List<ParallelTexts.Pair> pairs, Object tree, Object english) {
        if (tree instanceof Map<?, ?> map && english instanceof Map<?, ?> other) {
            map.forEach((key, value) -> {
                if (other.containsKey(key)) {
                    add(pairs, value, other.get(key));
                }
            });
        } else if (tree instanceof List<?> list && english instanceof List<?> other && list.size() == other.size()) {
            for (var i = 0; i < list.size(); i++) {
                add(pairs, list.get(i), other.get(i));
            }
        } else if (tree instanceof String text && english instanceof String other && !text.equals(other)) {
            pairs.add(new ParallelTexts.Pair(text, other));
        }
    }
}
