package nl.wegwijs.knowledge.content;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// One mapping of a YAML file. Every question that it cannot answer becomes a problem with file and line;
/// keys that nobody asked for are refused at the end with [#refuseOtherKeys].
final class YamlMap {

    private final String file;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    private YamlMap(String file, MappingNode node, Problems problems) {
        this.file = file;
        this.line = lineOf(node);
        this.problems = problems;
        for (var tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
                problems.add(file, lineOf(tuple.getKeyNode()), "a key must be one word");
                continue;
            }
            var key = name.getValue();
            if (values.put(key, tuple.getValueNode()) != null) {
                problems.add(file, lineOf(tuple.getKeyNode()), "the key \"" + key + "\" stands here twice");
            }
            keyLines.put(key, lineOf(tuple.getKeyNode()));
        }
    }

    /// Empty where the text is no YAML mapping, which is then a problem.
    static Optional<YamlMap> read(String file, String text, Problems problems) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return Optional.of(new YamlMap(file, mapping, problems));
            }
            problems.add(file, 1, "expected lines of the form \"key: value\"");
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            problems.add(file, mark == null ? 1 : mark.getLine() + 1, "no valid YAML: " + e.getProblem());
        } catch (YAMLException e) {
            problems.add(file, 1, "no valid YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    String file() {
        return file;
    }

    Problems problems() {
        return problems;
    }

    Set<String> keys() {
        return keyLines.keySet();
    }

    int lineOf(String key) {
        return keyLines.getOrDefault(key, line);
    }

    void problem(String key, String message) {
        problems.add(file, lineOf(key), message);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// Must be there and not blank.
    String text(String key) {
        if (!has(key)) {
            problem(key, "the key \"" + key + "\" is missing");
            return "";
        }
        var text = textOr(key, "");
        if (text.isBlank()) {
            problem(key, "\"" + key + "\" is empty");
        }
        return text;
    }

    String textOr(String key, String fallback) {
        asked.add(key);
        var node = values.get(key);
        if (node == null) {
            return fallback;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(key, "\"" + key + "\" must be one text");
        return fallback;
    }

    /// A list of texts; a single text counts as a list of one, a missing key as an empty list.
    List<String> texts(String key) {
        asked.add(key);
        var texts = new ArrayList<String>();
        for (var node : items(key)) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                texts.add(scalar.getValue().strip());
            } else {
                problems.add(file, lineOf(node), "\"" + key + "\" must be a list of texts, none of them empty");
            }
        }
        return texts;
    }

    List<YamlMap> maps(String key) {
        asked.add(key);
        var maps = new ArrayList<YamlMap>();
        for (var node : items(key)) {
            if (node instanceof MappingNode mapping) {
                maps.add(new YamlMap(file, mapping, problems));
            } else {
                problems.add(file, lineOf(node), "\"" + key + "\" must hold \"key: value\" lines");
            }
        }
        return maps;
    }

    Optional<YamlMap> map(String key) {
        return maps(key).stream().findFirst();
    }

    boolean isText(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    /// The value as one of a closed set; what is not in it becomes the fallback and a problem.
    <T> T one(String key, Function<String, Optional<T>> find, T fallback) {
        var text = textOr(key, "");
        if (text.isEmpty()) {
            return fallback;
        }
        var value = find.apply(text);
        if (value.isEmpty()) {
            problem(key, "\"" + text + "\" is no known value of \"" + key + "\"");
        }
        return value.orElse(fallback);
    }

    Optional<LocalDate> date(String key) {
        var text = textOr(key, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problem(key, "\"" + text + "\" is no date of the form 2026-11-22");
            return Optional.empty();
        }
    }

    boolean flag(String key) {
        return one(
                key,
                text -> Optional.ofNullable(Map.of("true", true, "false", false).get(text)),
                false);
    }

    int number(String key) {
        return one(key, text -> text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(), 0);
    }

    List<Integer> numbers(String key) {
        var numbers = new ArrayList<Integer>();
        for (var text : texts(key)) {
            if (text.matches("[0-9]{1,6}")) {
                numbers.add(Integer.valueOf(text));
            } else {
                problem(key, "\"" + text + "\" is no number");
            }
        }
        return numbers;
    }

    /// Texts that are ids of another thing, which must exist.
    List<String> references(String key, String kind) {
        var ids = texts(key);
        ids.forEach(id -> problems.refer(kind, id, file, lineOf(key)));
        return ids;
    }

    /// A text that is the id of another thing, or blank.
    String reference(String key, String kind) {
        var id = textOr(key, "");
        if (!id.isEmpty()) {
            problems.refer(kind, id, file, lineOf(key));
        }
        return id;
    }

    void requireKeys(String... required) {
        for (var key : required) {
            if (!has(key)) {
                problem(key, "the key \"" + key + "\" is missing");
            }
        }
    }

    void refuseOtherKeys() {
        for (var key : values.keySet()) {
            if (!asked.contains(key)) {
                problem(key, "the key \"" + key + "\" is not known here");
            }
        }
    }

    private List<Node> items(String key) {
        var node = values.get(key);
        if (node == null
                || node instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
            return List.of();
        }
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
