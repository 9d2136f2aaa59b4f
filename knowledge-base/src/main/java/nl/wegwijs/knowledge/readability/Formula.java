package nl.wegwijs.knowledge.readability;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/// What each trait adds to the score of a sentence, and the highest score of each level but the last.
record Formula(List<Double> weights, List<Double> bounds) {

    static final String FILE = "formula.properties";

    Formula {
        weights = List.copyOf(weights);
        bounds = List.copyOf(bounds);
    }

    static Formula shipped() {
        var file = new Properties();
        try (var in = Shipped.open(FILE)) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return new Formula(
                read(file, Traits.names().stream().map(Formula::weightKey).toList()),
                read(file, List.of(boundKey(Level.A1), boundKey(Level.A2), boundKey(Level.B1))));
    }

    private static List<Double> read(Properties file, List<String> keys) {
        return keys.stream().map(key -> Double.valueOf(file.getProperty(key))).toList();
    }

    /// The lines of the shipped file.
    String write() {
        var lines = new StringBuilder();
        for (var i = 0; i < weights.size(); i++) {
            addLine(lines, weightKey(Traits.names().get(i)), weights.get(i));
        }
        for (var i = 0; i < bounds.size(); i++) {
            addLine(lines, boundKey(Level.values()[i]), bounds.get(i));
        }
        return lines.toString();
    }

    private static void addLine(StringBuilder lines, String key, double value) {
        lines.append(String.format(Locale.ROOT, "%s=%.3f\n", key, value));
    }

    private static String weightKey(String trait) {
        return "weight." + trait;
    }

    private static String boundKey(Level level) {
        return "most." + level.name().toLowerCase(Locale.ROOT);
    }

    double score(double[] traits) {
        var score = 0.0;
        for (var i = 0; i < traits.length; i++) {
            score += weights.get(i) * traits[i];
        }
        return score;
    }

    Level level(double score) {
        for (var i = 0; i < bounds.size(); i++) {
            if (score <= bounds.get(i)) {
                return Level.values()[i];
            }
        }
        return Level.B2;
    }
}
