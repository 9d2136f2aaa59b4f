package nl.wegwijs.knowledge.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wegwijs.knowledge.content.ContentFiles;

/// A workbook of CSV files for editors. A cell that was not changed changes nothing; what stands in no sheet (crisis
/// patterns, places to go, facts) stays as it is.
final class CsvExchange {

    private static final List<Sheet> SHEETS = List.of(
            new OrganizationSheet(),
            new TopicSheet(),
            new PhrasingSheet(),
            new LifeEventSheet(),
            new GlossarySheet(),
            new RoleSheet());

    private CsvExchange() {}

    static ContentFiles export(ContentFiles files) {
        var sheets = new TreeMap<String, String>();
        SHEETS.forEach(sheet -> sheets.put(sheet.file(), CsvWriter.write(sheet.write(files))));
        return new ContentFiles(sheets);
    }

    static void read(Map<String, String> files, Draft draft) {
        files.forEach((name, text) -> {
            if (name.endsWith(".csv")) {
                readSheet(name, text, draft);
            } else {
                draft.note(name + " was not read: this is an import of CSV files.");
            }
        });
    }

    private static void readSheet(String name, String text, Draft draft) {
        var sheet = SHEETS.stream().filter(one -> one.file().equals(name)).findFirst();
        if (sheet.isEmpty()) {
            draft.mistake(
                    name,
                    1,
                    "no sheet has this name; the sheets are "
                            + String.join(", ", SHEETS.stream().map(Sheet::file).toList()));
            return;
        }
        if (sheet.get().isWholeList() && !text.endsWith("\n")) {
            draft.mistake(
                    name,
                    (int) text.lines().count(),
                    "the last row does not end: the file is cut off, or needs a new line at its end");
        }
        CsvReader.read(name, text, draft)
                .filter(table -> hasColumns(sheet.get(), table, draft))
                .ifPresent(table -> sheet.get().read(table, draft));
    }

    private static boolean hasColumns(Sheet sheet, CsvTable table, Draft draft) {
        var missing = sheet.required().stream()
                .filter(column -> !table.header().contains(column))
                .toList();
        var unknown = table.header().stream()
                .filter(column -> !sheet.columns().contains(column))
                .toList();
        missing.forEach(column -> draft.mistake(table.file(), 1, "the column \"" + column + "\" is missing"));
        unknown.forEach(column -> draft.mistake(table.file(), 1, "the column \"" + column + "\" is not known here"));
        return missing.isEmpty() && unknown.isEmpty();
    }
}
