package nl.wegwijs.knowledge.understanding;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

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
                            read(weights, coverage, "topic", ofTopic(coverage)),
                            read(weights, coverage, "none", coverage.forNone())));
        }
        return new Rankers(rankers);
    }

    /// The evidence for a topic, and that for none, which tells how far to trust it.
    private static List<String> ofTopic(Coverage coverage) {
        return Stream.concat(
                        coverage.forTopic().stream(),
                        coverage.forNone().stream().map(name -> "question-" + name))
                .toList();
    }

    private static Scorer read(Properties weights, Coverage coverage, String side, List<String> inputs) {
        var values = names(inputs).stream()
                .mapToDouble(name -> Double.parseDouble(weights.getProperty(key(coverage, side, name), "0")))
                .toArray();
        return new Scorer(values, inputs.size());
    }

    /// Of the weights of a scorer, in its order.
    private static List<String> names(List<String> inputs) {
        var names = new ArrayList<>(inputs);
        for (var bent = 1; bent <= Scorer.BENT_SUMS; bent++) {
            for (var input : inputs) {
                names.add("bent-" + bent + "." + input);
            }
            names.add("bent-" + bent);
        }
        return names;
    }

    private static String key(Coverage coverage, String side, String name) {
        return coverage.name().toLowerCase(Locale.ROOT) + "." + side + "." + name;
    }

    Ranker of(Coverage coverage) {
        return requireNonNull(byCoverage.get(coverage));
    }

    /// The lines of the shipped file for one ranker.
    static String write(Coverage coverage, Ranker ranker) {
        return write(coverage, "topic", ofTopic(coverage), ranker.ofTopic())
                + write(coverage, "none", coverage.forNone(), ranker.ofNone());
    }

    private static String write(Coverage coverage, String side, List<String> inputs, Scorer scorer) {
        var lines = new StringBuilder();
        var names = names(inputs);
        for (var i = 0; i < names.size(); i++) {
            lines.append(
                    String.format(Locale.ROOT, "%s=%.3f\n", key(coverage, side, names.get(i)), scorer.weights()[i]));
        }
        return lines.toString();
    }
}
