package nl.wegwijs.knowledge.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A value to be written into a YAML document.
sealed interface YamlValue {

    /// One text; a word may stand without quotation marks.
    record Text(String value, boolean isWord) implements YamlValue {}

    /// A list, one text a line or all on one line.
    record Texts(List<String> values, boolean isBlock, boolean isWords) implements YamlValue {}

    Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*|[0-9]");

    default boolean isBlank() {
        return switch (this) {
            case Text text -> text.value.isEmpty();
            case Texts texts -> texts.values.isEmpty();
        };
    }

    /// As it stands after the colon, at the end of a line.
    default String inBlock(int indent) {
        if (this instanceof Texts texts && texts.isBlock && !texts.values.isEmpty()) {
            return texts.values.stream()
                    .map(value -> "\n" + " ".repeat(indent) + "- " + quote(value))
                    .collect(Collectors.joining());
        }
        return " " + inFlow();
    }

    /// As it stands between braces.
    default String inFlow() {
        return switch (this) {
            case Text text -> text.isWord ? word(text.value) : quote(text.value);
            case Texts texts ->
                texts.values.stream()
                        .map(value -> texts.isWords ? word(value) : quote(value))
                        .collect(Collectors.joining(", ", "[", "]"));
        };
    }

    static String word(String value) {
        return WORD.matcher(value).matches() ? value : quote(value);
    }

    static String quote(String value) {
        return '"'
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
