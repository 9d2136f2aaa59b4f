package nl.wegwijs.knowledge.understanding;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The shipped rankers, one for each way in which the question's language can be covered by the content.
final class Rankers {

    private static final String SHIPPED = "/nl/wegwijs/knowledge/understanding/ranker.properties";

    private final Map<Coverage, Ranker> byCoverage;

    private Rankers(Map<Coverage, Ranker> byCoverage) {
        this.byCoverage = byCoverage;
    }

    static Rankers shipped() {
        var weights = new Properties();
        try (var in = Rankers.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + SHIPPED);
            }
            weights.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
        var rankers = new EnumMap<Coverage, Ranker>(Coverage.class);
        for (var coverage : Coverage.values()) {
            rankers.put(
                    coverage,
                    new Ranker(
                            read(weights, coverage, "topic", coverage.forTopic()),
                            read(weights, coverage, "none", coverage.forNone())));
        }
        return new Rankers(rankers);
    }

    private static double[] read(Properties weights, Coverage coverage, String side, List<String> names) {
        return names.stream()
                .mapToDouble(name -> Double.parseDouble(weights.getProperty(key(coverage, side, name), "0")))
                .toArray();
    }

    private static String key(Coverage coverage, String side, String name) {
        return coverage.name().toLowerCase(Locale.ROOT) + "." + side + "." + name;
    }

    Ranker of(Coverage coverage) {
        return requireNonNull(byCoverage.get(coverage));
    }

    /// The lines of the shipped file for one ranker.
    static String write(Coverage coverage, Ranker ranker) {
        var lines = new StringBuilder();
        for (var i = 0; i < coverage.forTopic().size(); i++) {
            addLine(lines, key(coverage, "topic", coverage.forTopic().get(i)), ranker.forTopic()[i]);
        }
        for (var i = 0; i < coverage.forNone().size(); i++) {
            addLine(lines, key(coverage, "none", coverage.forNone().get(i)), ranker.forNone()[i]);
        }
        return lines.toString();
    }

    private static void addLine(StringBuilder lines, String key, double weight) {
        lines.append(String.format(Locale.ROOT, "%s=%.3f\n", key, weight));
    }
}
