package nl.wegwijs.knowledge.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;

/// A sheet whose first columns say what a row is about, and whose other cells are each one value of a document.
/// A row that is left out changes nothing.
abstract class KeyedSheet implements Sheet {

    private final String file;
    private final List<String> keys;
    private final List<Column> columns;

    KeyedSheet(String file, List<String> keys, List<Column> columns) {
        this.file = file;
        this.keys = keys;
        this.columns = columns;
    }

    /// The keys of the rows that there are.
    abstract List<List<String>> rows(ContentFiles files);

    /// Why there can be no row of this key, or empty.
    abstract Optional<String> refuse(List<String> key, Draft draft);

    /// Where the value of a cell lives; empty where this row has no such value.
    abstract Optional<Home> home(List<String> key, Column column);

    @Override
    public String file() {
        return file;
    }

    @Override
    public List<String> required() {
        return Stream.concat(
                        keys.stream(),
                        columns.stream()
                                .filter(column -> column.language().isEmpty() && column.isAlways())
                                .map(Column::name))
                .toList();
    }

    @Override
    public List<String> columns() {
        return Stream.concat(keys.stream(), columns.stream().map(Column::name)).toList();
    }

    @Override
    public boolean isWholeList() {
        return false;
    }

    @Override
    public List<List<String>> write(ContentFiles files) {
        var draft = new Draft(files);
        var rows = rows(files);
        var used = columns.stream()
                .filter(column -> column.language().isEmpty() || isUsed(column, rows, draft))
                .toList();
        var written = new ArrayList<List<String>>();
        written.add(
                Stream.concat(keys.stream(), used.stream().map(Column::name)).toList());
        for (var row : rows) {
            written.add(Stream.concat(row.stream(), used.stream().map(column -> value(row, column, draft)))
                    .toList());
        }
        return written;
    }

    /// Whether any row has a document in this language.
    private boolean isUsed(Column column, List<List<String>> rows, Draft draft) {
        return rows.stream().flatMap(row -> home(row, column).stream()).anyMatch(home -> draft.has(home.document()));
    }

    private String value(List<String> key, Column column, Draft draft) {
        return home(key, column)
                .map(home -> column.kind().read(draft.tree(home.document()), home.at()))
                .orElse("");
    }

    @Override
    public void read(CsvTable table, Draft draft) {
        var seen = new HashSet<List<String>>();
        for (var row : table.rows()) {
            var key = keys.stream().map(column -> row.get(column).strip()).toList();
            var refused = seen.add(key) ? refuse(key, draft) : Optional.of("this row stands here twice");
            refused.ifPresentOrElse(
                    message -> draft.mistake(row.place() + ": " + message), () -> readRow(row, key, draft));
        }
    }

    private void readRow(CsvTable.Row row, List<String> key, Draft draft) {
        var byParent = new LinkedHashMap<Home, List<CellEdit>>();
        for (var column : columns) {
            if (!row.has(column.name())) {
                continue;
            }
            home(key, column)
                    .ifPresentOrElse(
                            home -> byParent.computeIfAbsent(home.parent(), unused -> new ArrayList<>())
                                    .add(new CellEdit(row, column, home)),
                            () -> refuseFilled(row, column, draft));
        }
        byParent.forEach((parent, cells) -> CellEdit.apply(parent, cells, draft));
    }

    private static void refuseFilled(CsvTable.Row row, Column column, Draft draft) {
        if (!row.get(column.name()).isBlank()) {
            draft.mistake(row.place(column.name()) + ": this cell stays blank in such a row");
        }
    }
}
