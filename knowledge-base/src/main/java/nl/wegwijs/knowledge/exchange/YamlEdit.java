package nl.wegwijs.knowledge.exchange;

import static nl.wegwijs.knowledge.exchange.YamlTree.isFlow;

import java.util.List;
import nl.wegwijs.knowledge.exchange.YamlTree.ItemWithId;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Changes one value in the text of a YAML document and leaves every other letter, comments included, as it is.
final class YamlEdit {

    private static final int INDENT = 2;

    private final YamlTree tree;
    private final String text;

    private YamlEdit(YamlTree tree) {
        this.tree = tree;
        this.text = tree.text();
    }

    /// The text with this value at this path; what is missing on the way is made.
    static String set(YamlTree tree, List<Object> path, YamlValue value) {
        var edit = new YamlEdit(tree);
        for (var known = path.size() - 1; known >= 0; known--) {
            var parent = tree.find(path.subList(0, known));
            if (parent.isPresent()) {
                return edit.setBelow(parent.get(), path.subList(known, path.size()), value);
            }
        }
        return tree.text() + block(path, value, 0) + "\n";
    }

    /// The text without the key or the item at this path, which must not be the only one.
    static String remove(YamlTree tree, List<Object> path) {
        var parent = tree.find(path.subList(0, path.size() - 1)).orElseThrow();
        var node = tree.find(path).orElseThrow();
        var from = path.getLast() instanceof String key
                ? tree.start(YamlTree.tuple(parent, key).orElseThrow().getKeyNode())
                : tree.start(node);
        var edit = new YamlEdit(tree);
        var end = edit.lineEnd(Math.max(tree.end(node), from));
        var start = edit.text.lastIndexOf('\n', from - 1) + 1;
        return edit.text.substring(0, start) + edit.text.substring(Math.min(end + 1, edit.text.length()));
    }

    private String setBelow(Node parent, List<Object> rest, YamlValue value) {
        if (rest.size() == 1 && rest.getFirst() instanceof String key) {
            return YamlTree.tuple(parent, key)
                    .map(known -> replace(parent, known.getKeyNode(), known.getValueNode(), value))
                    .orElseGet(() -> insert(parent, rest, value));
        }
        return insert(parent, rest, value);
    }

    private String replace(Node parent, Node key, Node old, YamlValue value) {
        var from = text.indexOf(':', tree.end(key)) + 1;
        var to = Math.max(tree.end(old), from);
        var written = isFlow(parent)
                ? " " + like(old, value).inFlow()
                : like(old, value).inBlock(listIndent(key, old));
        return text.substring(0, from) + written + text.substring(to);
    }

    /// In the manner of the value that stood there.
    private static YamlValue like(Node old, YamlValue value) {
        return switch (value) {
            case YamlValue.Text text ->
                new YamlValue.Text(
                        text.value(),
                        text.isWord()
                                && !(old instanceof ScalarNode scalar && scalar.getScalarStyle() != ScalarStyle.PLAIN));
            case YamlValue.Texts texts ->
                new YamlValue.Texts(
                        texts.values(),
                        old instanceof SequenceNode list && !list.getValue().isEmpty()
                                ? !isFlow(list)
                                : texts.isBlock(),
                        texts.isWords());
        };
    }

    private static int listIndent(Node key, Node old) {
        return old instanceof SequenceNode && !isFlow(old)
                ? old.getStartMark().getColumn()
                : key.getStartMark().getColumn() + INDENT;
    }

    private String insert(Node parent, List<Object> rest, YamlValue value) {
        if (parent instanceof CollectionNode<?> some && isFlow(parent)) {
            var at = tree.end(parent) - 1;
            return text.substring(0, at)
                    + (some.getValue().isEmpty() ? "" : ", ")
                    + flow(rest, value)
                    + text.substring(at);
        }
        var column =
                parent instanceof ScalarNode ? INDENT : parent.getStartMark().getColumn();
        var at = parent instanceof ScalarNode ? tree.end(parent) : lineEnd(tree.end(parent));
        return text.substring(0, at) + "\n" + block(rest, value, column) + text.substring(at);
    }

    private int lineEnd(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static String block(List<Object> path, YamlValue value, int indent) {
        var margin = " ".repeat(indent);
        if (!(path.getFirst() instanceof String key)) {
            return margin + "- " + flow(path, value);
        }
        var start = margin + YamlValue.word(key) + ":";
        return path.size() == 1
                ? start + value.inBlock(indent + INDENT)
                : start + "\n" + block(path.subList(1, path.size()), value, indent + INDENT);
    }

    private static String flow(List<Object> path, YamlValue value) {
        if (path.isEmpty()) {
            return value.inFlow();
        }
        var rest = path.subList(1, path.size());
        if (path.getFirst() instanceof ItemWithId item) {
            var others = rest.isEmpty() || rest.getFirst().equals("id") ? "" : ", " + flow(rest, value);
            return "{id: " + YamlValue.word(item.id()) + others + "}";
        }
        var inner = flow(rest, value);
        if (!(path.getFirst() instanceof String key)) {
            return "{" + inner + "}";
        }
        return YamlValue.word(key) + ": " + (rest.isEmpty() ? inner : "{" + inner + "}");
    }
}
