package nl.wegwijs.knowledge.readability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the pairs of a letter's sentence and its plainer wording: CSV with a heading and the columns document,
/// complex,
/// simple.
final class SentencePairs {

    record Pair(String document, String complex, String simple) {}

    private SentencePairs() {}

    static List<Pair> read(Path file) throws IOException {
        return rows(Files.readString(file)).stream()
                .skip(1)
                .map(row -> new Pair(row.get(0), row.get(1), row.get(2)))
                .toList();
    }

    /// A cell in quotes may hold commas, line ends and doubled quotes.
    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var letter : text.replace("\r\n", "\n").toCharArray()) {
            if (letter == '"') {
                isQuoted = !isQuoted;
                cell.append(letter);
            } else if (isQuoted || (letter != ',' && letter != '\n')) {
                cell.append(letter);
            } else {
                row.add(unquoted(cell.toString()));
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
