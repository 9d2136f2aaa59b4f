package nl.wegwijs.knowledge.exchange;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The values of a YAML document and where they stand in its text. A path is made of keys (text), positions in a list
/// (number) and [ItemWithId]s. A text that is no YAML has no values.
record YamlTree(String text, @Nullable Node root) {

    /// The item of a list whose `id` reads so.
    record ItemWithId(String id) {}

    static YamlTree of(String text) {
        try {
            return new YamlTree(text, new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        } catch (YAMLException e) {
            return new YamlTree(text, null);
        }
    }

    Optional<Node> find(List<Object> path) {
        var node = Optional.ofNullable(root);
        for (var step : path) {
            node = node.flatMap(parent -> child(parent, step));
        }
        return node;
    }

    /// The text at this path, blank where there is none.
    String value(List<Object> path) {
        return find(path)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip())
                .orElse("");
    }

    /// The texts of the list at this path; a single text counts as a list of one.
    List<String> values(List<Object> path) {
        return find(path).stream()
                .flatMap(node -> node instanceof SequenceNode list ? list.getValue().stream() : Stream.of(node))
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue().strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// How many entries the list or mapping at this path has.
    int size(List<Object> path) {
        return find(path)
                .map(node ->
                        node instanceof CollectionNode<?> some ? some.getValue().size() : 0)
                .orElse(0);
    }

    /// The keys of the mapping at this path.
    List<String> keys(List<Object> path) {
        return find(path).stream()
                .filter(MappingNode.class::isInstance)
                .flatMap(node -> ((MappingNode) node).getValue().stream())
                .map(YamlTree::keyOf)
                .toList();
    }

    /// The line, from 1, on which the key or item at this path stands; 0 where there is none.
    int lineOf(List<Object> path) {
        if (path.isEmpty()) {
            return 1;
        }
        return find(path.subList(0, path.size() - 1))
                .flatMap(parent -> path.getLast() instanceof String key
                        ? tuple(parent, key).map(NodeTuple::getKeyNode)
                        : child(parent, path.getLast()))
                .map(node -> node.getStartMark().getLine() + 1)
                .orElse(0);
    }

    /// Where a node begins in the text.
    int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /// Where a node ends in the text, without the blanks and comments after it.
    int end(Node node) {
        if (node instanceof CollectionNode<?> some
                && !isFlow(node)
                && !some.getValue().isEmpty()) {
            var last = some.getValue().getLast();
            return end(last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last);
        }
        var end = text.offsetByCodePoints(0, node.getEndMark().getIndex());
        while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> some && some.getFlowStyle() == FlowStyle.FLOW;
    }

    static Optional<NodeTuple> tuple(Node parent, String key) {
        return parent instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> keyOf(tuple).equals(key))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Node> child(Node parent, Object step) {
        return switch (step) {
            case String key -> tuple(parent, key).map(NodeTuple::getValueNode);
            case Integer index
            when parent instanceof SequenceNode list && index < list.getValue().size() ->
                Optional.of(list.getValue().get(index));
            case ItemWithId item
            when parent instanceof SequenceNode list ->
                list.getValue().stream()
                        .filter(node -> tuple(node, "id")
                                .filter(tuple -> tuple.getValueNode() instanceof ScalarNode id
                                        && id.getValue().equals(item.id()))
                                .isPresent())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static String keyOf(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }
}
