package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;

/// Writes RFC 4180 with the mark by which a spreadsheet knows UTF-8.
final class CsvWriter {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema SCHEMA = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private CsvWriter() {}

    static String write(List<List<String>> rows) {
        var text = new StringBuilder("\uFEFF");
        try {
            for (var row : rows) {
                var cells = row.stream().map(CsvCell::protect).toList();
                text.append(MAPPER.writer(SCHEMA).writeValueAsString(cells));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written as CSV", e);
        }
        return text.toString();
    }
}
