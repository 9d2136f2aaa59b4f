package nl.wegwijs.knowledge.exchange;

import java.util.List;
import java.util.Map;

/// A CSV file that was read: every row has as many cells as the header.
record CsvTable(String file, List<String> header, List<Row> rows) {

    /// @param line on which the row starts in the file
    /// @param number as a spreadsheet counts, the header being 1
    record Row(String file, int line, int number, Map<String, String> cells) {

        /// Blank where the column is not there.
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean has(String column) {
            return cells.containsKey(column);
        }

        String place() {
            return "%s:%d: row %d".formatted(file, line, number);
        }

        String place(String column) {
            return place() + ", column \"" + column + "\"";
        }
    }
}
