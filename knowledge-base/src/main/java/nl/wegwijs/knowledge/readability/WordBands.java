package nl.wegwijs.knowledge.readability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Makes the table of word bands from a list of words with their counts, the most frequent first, and a short list of
/// our own for what the other one, which comes from films, lacks.
final class WordBands {

    private static final int FIRST_BAND = 1000;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final String CREDIT =
            "# From the Dutch word list of FrequencyWords (Hermit Dave, from OpenSubtitles), CC BY-SA 4.0, as is this table.\n";

    private WordBands() {}

    static WordFrequency of(Path list) throws IOException {
        var bands = new HashMap<String, Integer>();
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(list)), StandardCharsets.UTF_8))) {
            var rank = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var word = line.split(" ")[0];
                var band = band(rank++);
                if (band < WordFrequency.UNKNOWN && WORD.matcher(word).matches()) {
                    bands.putIfAbsent(word, band);
                }
            }
        }
        Shipped.words("everyday-words.txt").forEach(word -> bands.merge(word, WordFrequency.EVERYDAY, Math::min));
        return new WordFrequency(bands);
    }

    private static int band(int rank) {
        var band = 1;
        for (var most = FIRST_BAND; rank >= most; most *= 2) {
            band++;
        }
        return band;
    }

    static void write(WordFrequency frequency, OutputStream out) throws IOException {
        try (var writer = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
            writer.write(CREDIT);
            writer.write(frequency.write());
        }
    }
}
