package nl.wegwijs.knowledge.exchange;

import java.util.List;

/// A cell that was read, and the value that it may change.
record CellEdit(CsvTable.Row row, Column column, Home home) {

    /// Writes the cells of one mapping. Where it is not there yet, it is made as soon as one cell says something.
    static void apply(Home parent, List<CellEdit> cells, Draft draft) {
        var isNew = draft.tree(parent.document()).find(parent.at()).isEmpty();
        if (isNew && cells.stream().allMatch(cell -> cell.written().isBlank())) {
            return;
        }
        for (var cell : cells) {
            draft.origins().addCell(parent.document(), cell.row.place(), cell.column.name(), cell.home.at());
            if (isNew ? !cell.written().isBlank() || cell.column.isAlways() : cell.isChanged(draft)) {
                cell.apply(draft);
            }
        }
    }

    private YamlValue written() {
        return column.kind().write(row.get(column.name()));
    }

    private boolean isChanged(Draft draft) {
        var kind = column.kind();
        return !written().equals(kind.write(kind.read(draft.tree(home.document()), home.at())));
    }

    private void apply(Draft draft) {
        var tree = draft.tree(home.document());
        var parent = tree.find(home.parent().at());
        var isDropped =
                written().isBlank() && !column.isAlways() && parent.isPresent() && !YamlTree.isFlow(parent.get());
        draft.put(
                home.document(),
                isDropped ? YamlEdit.remove(tree, home.at()) : YamlEdit.set(tree, home.at(), written()));
    }
}
