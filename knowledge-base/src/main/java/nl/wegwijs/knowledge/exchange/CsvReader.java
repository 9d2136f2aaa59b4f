package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads RFC 4180 with commas, semicolons or tabs between the cells.
final class CsvReader {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private final String file;
    private final Draft draft;

    private CsvReader(String file, Draft draft) {
        this.file = file;
        this.draft = draft;
    }

    /// Empty, and mistakes in the draft, where the file is broken.
    static Optional<CsvTable> read(String file, String text, Draft draft) {
        var before = draft.mistakes().size();
        var table = new CsvReader(file, draft).read(text);
        return draft.mistakes().size() == before ? table : Optional.empty();
    }

    private Optional<CsvTable> read(String text) {
        var lines = parse(text);
        if (lines.isEmpty()) {
            draft.mistake(file, 1, "the file is empty: its first line must name the columns");
            return Optional.empty();
        }
        var header = lines.getFirst().cells().stream().map(String::strip).toList();
        if (header.stream().distinct().count() < header.size()) {
            draft.mistake(file, 1, "two columns have the same name");
        }
        var rows = new ArrayList<CsvTable.Row>();
        for (var i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.cells().size() != header.size() && !line.isBlank()) {
                draft.mistake(
                        file,
                        line.number(),
                        "row %d has %d cells and the header has %d"
                                .formatted(i + 1, line.cells().size(), header.size()));
            } else if (!line.isBlank()) {
                rows.add(new CsvTable.Row(file, line.number(), i + 1, cells(header, line.cells())));
            }
        }
        return Optional.of(new CsvTable(file, header, rows));
    }

    private static Map<String, String> cells(List<String> header, List<String> values) {
        var cells = new LinkedHashMap<String, String>();
        for (var i = 0; i < header.size(); i++) {
            cells.put(header.get(i), CsvCell.unprotect(values.get(i).replace("\r\n", "\n")));
        }
        return cells;
    }

    private List<Line> parse(String text) {
        var lines = new ArrayList<Line>();
        var cells = new ArrayList<String>();
        var line = 1;
        try (var parser = MAPPER.getFactory().createParser(text)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    line = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : line;
                    cells.add(parser.getText());
                } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                    lines.add(new Line(line, List.copyOf(cells)));
                    cells.clear();
                }
            }
        } catch (JsonProcessingException e) {
            mistake(e, lines, cells.isEmpty() ? 0 : line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /// A quotation mark that is never closed swallows the rest of the file: the row is what helps to find it.
    private void mistake(JsonProcessingException problem, List<Line> lines, int rowLine) {
        var isOpen = String.valueOf(problem.getOriginalMessage()).startsWith("Missing closing quote");
        var number = isOpen && rowLine > 0 ? rowLine : problem.getLocation().getLineNr();
        draft.mistake(
                file,
                number,
                "row " + (lines.size() + 1)
                        + (isOpen
                                ? ": a quotation mark opens a cell here and is never closed, or the file is cut off"
                                : ": after the quotation mark that closes a cell there must be a separator or a new line"));
    }

    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(letter -> letter == wanted).count();
    }

    private record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
