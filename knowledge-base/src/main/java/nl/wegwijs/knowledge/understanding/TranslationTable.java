package nl.wegwijs.knowledge.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// The shipped table of English terms for the terms of each language, as [TranslationTraining] wrote it. It lets
/// languages learn from each other, and brings a question to what the content says in English where nothing better is
/// there.
final class TranslationTable {

    private static final String SHIPPED = "/nl/wegwijs/knowledge/understanding/translations.gz";
    private static final TranslationTable TABLE = read();

    private final Map<String, Map<String, List<WeightedTerm>>> byKind = new HashMap<>();

    TranslationTable(Iterable<String> lines) {
        var shared = new HashMap<String, String>();
        lines.forEach(line -> addLine(line, shared));
    }

    static TranslationTable shipped() {
        return TABLE;
    }

    private static TranslationTable read() {
        try (var in = TranslationTable.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + SHIPPED);
            }
            var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            return new TranslationTable(reader.readAllLines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
    }

    /// Kind, tab, term, tab, and then English terms and their probabilities by turns.
    ///
    /// @param shared each English term once, for it stands in many lines
    private void addLine(String line, Map<String, String> shared) {
        var columns = line.split("\t");
        var parts = columns[2].split(" ");
        var translations = new ArrayList<WeightedTerm>();
        for (var i = 0; i < parts.length; i += 2) {
            var term = shared.computeIfAbsent(parts[i], each -> each);
            translations.add(new WeightedTerm(term, Float.parseFloat(parts[i + 1])));
        }
        byKind.computeIfAbsent(columns[0], unused -> new HashMap<>()).put(columns[1], List.copyOf(translations));
    }

    /// For terms of a [kind][Question#kind()]: each English term once, with its highest probability.
    List<WeightedTerm> english(String kind, List<String> terms) {
        var table = byKind.getOrDefault(kind, Map.of());
        var english = new LinkedHashMap<String, Float>();
        for (var term : terms) {
            for (var translation : table.getOrDefault(term, List.of())) {
                english.merge(translation.term(), translation.weight(), Math::max);
            }
        }
        return english.entrySet().stream()
                .map(entry -> new WeightedTerm(entry.getKey(), entry.getValue()))
                .toList();
    }
}
