package nl.wegwijs.knowledge.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a value of a YAML document stands in a cell.
enum CellKind {
    /// One text.
    TEXT,
    /// One word of a closed list, or an id.
    WORD,
    /// A date; also understood as a Dutch spreadsheet writes it, 22-11-2026.
    DATE,
    /// Yes, no, or blank for not known.
    FLAG,
    /// Texts, one a line.
    LINES,
    /// Short texts, one a line; on one line in the document.
    NAMES,
    /// Ids, one a line; commas and semicolons between them are understood.
    IDS;

    private static final Pattern DUTCH_DATE = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Map<String, String> FLAGS = Map.of(
            "yes", "true", "ja", "true", "true", "true", "waar", "true", "no", "false", "nee", "false", "false",
            "false", "onwaar", "false");

    String read(YamlTree tree, List<Object> at) {
        return switch (this) {
            case TEXT, WORD, DATE -> tree.value(at);
            case FLAG ->
                switch (tree.value(at)) {
                    case "true" -> "yes";
                    case "false" -> "no";
                    default -> tree.value(at);
                };
            case LINES, NAMES, IDS ->
                tree.values(at).stream().map(CellKind::escape).collect(Collectors.joining("\n"));
        };
    }

    YamlValue write(String cell) {
        return switch (this) {
            case TEXT -> new YamlValue.Text(cell.strip(), false);
            case DATE -> new YamlValue.Text(date(cell.strip()), false);
            case WORD -> new YamlValue.Text(cell.strip(), true);
            case FLAG ->
                new YamlValue.Text(FLAGS.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), cell.strip()), true);
            case LINES -> new YamlValue.Texts(items(cell, "\n"), true, false);
            case NAMES -> new YamlValue.Texts(items(cell, "\n"), false, false);
            case IDS -> new YamlValue.Texts(items(cell, "[\n,;]"), false, true);
        };
    }

    private static String date(String text) {
        var dutch = DUTCH_DATE.matcher(text);
        return dutch.matches()
                ? "%s-%02d-%02d"
                        .formatted(dutch.group(3), Integer.valueOf(dutch.group(2)), Integer.valueOf(dutch.group(1)))
                : text;
    }

    private static List<String> items(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(item -> unescape(item.strip()))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String escape(String item) {
        return item.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String item) {
        return item.replace("\\\\", "\u0000").replace("\\n", "\n").replace('\u0000', '\\');
    }
}
