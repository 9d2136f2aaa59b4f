package nl.wegwijs.knowledge.readability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// How often a word is heard, as a band: 1 for the thousand most frequent words, one more for each doubling, and
/// [#UNKNOWN] for what is on no list. A form counts as its base, and a compound as one band above its rarer part.
final class WordFrequency {

    static final String FILE = "word-bands.txt.gz";

    /// The rarest band of the words that everybody uses.
    static final int EVERYDAY = 3;

    static final int UNKNOWN = 7;

    private static final int SHORTEST_PART = 3;
    private static final List<String> LINKS = List.of("", "s", "e", "en", "-");

    private final Map<String, Integer> bands;

    WordFrequency(Map<String, Integer> bands) {
        this.bands = Map.copyOf(bands);
    }

    static WordFrequency shipped() {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Shipped.open(FILE)), StandardCharsets.UTF_8))) {
            return new WordFrequency(read(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /// A line a band: its number and its words. Other lines are comments.
    private static Map<String, Integer> read(List<String> lines) {
        var bands = new HashMap<String, Integer>();
        for (var line : lines) {
            if (!line.startsWith("#")) {
                var words = line.split(" ");
                for (var i = 1; i < words.length; i++) {
                    bands.put(words[i], Integer.valueOf(words[0]));
                }
            }
        }
        return bands;
    }

    /// The lines of the shipped file.
    String write() {
        return bands.values().stream()
                .distinct()
                .sorted()
                .map(band -> bands.keySet().stream()
                        .filter(word -> band.equals(bands.get(word)))
                        .sorted()
                        .collect(Collectors.joining(" ", band + " ", "\n")))
                .collect(Collectors.joining());
    }

    /// Of a word in lower case.
    int band(String word) {
        var single = bandOfForm(word);
        return single < UNKNOWN ? single : bandOfCompound(word);
    }

    private int bandOfForm(String word) {
        var band = bands.getOrDefault(word, UNKNOWN);
        for (var base : Inflection.basesOf(word)) {
            band = Math.min(band, bands.getOrDefault(base, UNKNOWN));
        }
        return band;
    }

    private int bandOfCompound(String word) {
        var best = UNKNOWN;
        for (var cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            var second = bandOfForm(word.substring(cut));
            if (second + 1 < best) {
                best = Math.min(best, 1 + Math.max(bandOfFirst(word.substring(0, cut)), second));
            }
        }
        return best;
    }

    private int bandOfFirst(String part) {
        var best = UNKNOWN;
        for (var link : LINKS) {
            if (part.endsWith(link) && part.length() - link.length() >= SHORTEST_PART) {
                best = Math.min(best, bands.getOrDefault(part.substring(0, part.length() - link.length()), UNKNOWN));
            }
        }
        return best;
    }
}
