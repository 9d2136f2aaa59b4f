package nl.wegwijs.knowledge.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;

/// One row of the role matrix. For a region that stands in the file, its rows are the whole matrix: a row that was
/// taken out ends there.
final class RoleSheet implements Sheet {

    private static final List<Column> COLUMNS = List.of(
            Column.always("task", CellKind.WORD),
            Column.always("gemeente", CellKind.WORD),
            Column.always("group", CellKind.WORD),
            Column.always("route", CellKind.WORD),
            Column.always("organization", CellKind.WORD),
            Column.always("part", CellKind.WORD),
            Column.always("not_for", CellKind.TEXT),
            Column.always("valid_from", CellKind.DATE),
            Column.always("valid_to", CellKind.DATE),
            Column.always("source", CellKind.WORD),
            Column.always("source_date", CellKind.TEXT),
            Column.always("mark", CellKind.WORD),
            Column.always("checked_on", CellKind.DATE),
            Column.optional("note", CellKind.TEXT));

    @Override
    public String file() {
        return "roles.csv";
    }

    @Override
    public List<String> required() {
        return columns();
    }

    @Override
    public List<String> columns() {
        return Stream.concat(Stream.of("region"), COLUMNS.stream().map(Column::name))
                .toList();
    }

    @Override
    public boolean isWholeList() {
        return true;
    }

    @Override
    public List<List<String>> write(ContentFiles files) {
        var rows = new ArrayList<List<String>>();
        rows.add(columns());
        for (var name : files.below("roles")) {
            var region = name.replace(".yaml", "");
            for (var row : present(YamlTree.of(files.get("roles/" + name)))) {
                rows.add(Stream.concat(Stream.of(region), row.stream()).toList());
            }
        }
        return rows;
    }

    private static List<List<String>> present(YamlTree tree) {
        return Stream.iterate(0, index -> index + 1)
                .limit(tree.size(List.of("assignments")))
                .map(index -> COLUMNS.stream()
                        .map(column -> column.kind().read(tree, List.of("assignments", index, column.key())))
                        .toList())
                .toList();
    }

    @Override
    public void read(CsvTable table, Draft draft) {
        var byRegion = new LinkedHashMap<String, List<CsvTable.Row>>();
        for (var row : table.rows()) {
            var region = row.get("region").strip();
            if (draft.current().below("regions").contains(region + ".yaml")) {
                byRegion.computeIfAbsent(region, unused -> new ArrayList<>()).add(row);
            } else {
                draft.mistake(row.place("region") + ": there is no region \"" + region + "\"");
            }
        }
        byRegion.forEach((region, rows) -> readRegion("roles/" + region + ".yaml", rows, draft));
    }

    private static void readRegion(String document, List<CsvTable.Row> rows, Draft draft) {
        var present = present(draft.tree(document));
        var matches = RoleMatch.of(present, rows.stream().map(RoleSheet::cells).toList());
        var gone = IntStream.range(0, present.size())
                .filter(old -> !matches.containsValue(old))
                .boxed()
                .toList();
        if (!gone.isEmpty()) {
            draft.note("%d rows of %s were taken out: they are not in the file.".formatted(gone.size(), document));
        }
        gone.reversed()
                .forEach(
                        old -> draft.put(document, YamlEdit.remove(draft.tree(document), List.of("assignments", old))));
        for (var i = 0; i < rows.size(); i++) {
            var old = matches.get(i);
            var index = old == null
                    ? draft.tree(document).size(List.of("assignments"))
                    : old - (int) gone.stream().filter(other -> other < old).count();
            edit(document, index, rows.get(i), draft);
        }
    }

    private static List<String> cells(CsvTable.Row row) {
        return COLUMNS.stream()
                .map(column -> switch (column.kind().write(row.get(column.name()))) {
                    case YamlValue.Text text -> text.value();
                    case YamlValue.Texts texts -> String.join("\n", texts.values());
                })
                .toList();
    }

    private static void edit(String document, int index, CsvTable.Row row, Draft draft) {
        var parent = new Home(document, List.of("assignments", index));
        var cells = COLUMNS.stream()
                .map(column ->
                        new CellEdit(row, column, new Home(document, List.of("assignments", index, column.key()))))
                .toList();
        CellEdit.apply(parent, cells, draft);
    }
}
