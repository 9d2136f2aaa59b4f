package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.stream.Collectors;

/// Builds YAML in the one layout of the content folder, so that differences between versions stay readable.
final class YamlText {

    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private String dash = "";

    void plain(String key, String value) {
        text.append(indent).append(dash).append(key).append(": ").append(value).append('\n');
        if (!dash.isEmpty()) {
            indent += "  ";
            dash = "";
        }
    }

    void quoted(String key, String value) {
        plain(key, quote(value));
    }

    void ids(String key, List<String> ids) {
        plain(key, ids.stream().map(YamlText::quoteIfNeeded).collect(Collectors.joining(", ", "[", "]")));
    }

    void texts(String key, List<String> texts) {
        if (texts.isEmpty()) {
            plain(key, "[]");
            return;
        }
        text.append(indent).append(key).append(":\n");
        texts.forEach(
                entry -> text.append(indent).append("  - ").append(quote(entry)).append('\n'));
    }

    /// Starts a list of mappings; each begins with [#item].
    void open(String key) {
        text.append(key).append(":\n");
    }

    void item() {
        indent = "  ";
        dash = "- ";
    }

    void close() {
        indent = "";
        dash = "";
    }

    private static String quoteIfNeeded(String id) {
        return id.matches("[a-z][a-z0-9-]*") ? id : quote(id);
    }

    private static String quote(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
