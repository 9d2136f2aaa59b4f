package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Turns a question into hashed features of length one: the rarer a feature is in the examples the more it weighs,
/// and concepts weigh most because they were chosen by people.
final class FeatureSpace {

    static final int BUCKETS = 1 << 17;

    private static final double CONCEPT = 6;
    private static final double TERM = 1.5;
    private static final double PAIR = 0.7;
    private static final double GRAM = 1;
    private static final double LEAST_RARITY = 0.3;

    /// A feature is common when this part of the examples has it: about one language's share.
    private static final double LANGUAGE_SHARE = 0.25;

    private final float[] rarity = new float[BUCKETS];

    FeatureSpace(List<Question> examples) {
        var counts = new int[BUCKETS];
        for (var example : examples) {
            weighted(example).keySet().forEach(bucket -> counts[bucket]++);
        }
        var common = LANGUAGE_SHARE * examples.size();
        for (var bucket = 0; bucket < BUCKETS; bucket++) {
            rarity[bucket] = (float) Math.max(LEAST_RARITY, Math.log(1 + common / (counts[bucket] + 1.0)));
        }
    }

    Features featuresOf(Question question) {
        var weighted = weighted(question);
        var buckets = new int[weighted.size()];
        var values = new float[weighted.size()];
        var squares = 0.0;
        var k = 0;
        for (var entry : weighted.entrySet()) {
            buckets[k] = entry.getKey();
            values[k] = (float) (entry.getValue() * rarity[entry.getKey()]);
            squares += values[k] * values[k];
            k++;
        }
        for (var i = 0; i < values.length; i++) {
            values[i] /= (float) Math.sqrt(squares);
        }
        return new Features(buckets, values);
    }

    private static Map<Integer, Double> weighted(Question question) {
        var weighted = new LinkedHashMap<Integer, Double>();
        question.grams().forEach(gram -> weighted.put(bucket("g", gram), GRAM));
        question.soundGrams().forEach(gram -> weighted.put(bucket("s", gram), GRAM));
        var before = "";
        for (var term : question.terms()) {
            weighted.put(bucket("t", term), TERM);
            weighted.put(bucket("p", before + " " + term), PAIR);
            before = term;
        }
        question.concepts().forEach(concept -> weighted.put(bucket("c", concept), CONCEPT));
        return weighted;
    }

    private static int bucket(String kind, String text) {
        var hash = (kind + text).hashCode() * 0x9E3779B1;
        return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    }

    /// Bucket numbers and their values.
    @SuppressWarnings("ArrayRecordComponent")
    record Features(int[] buckets, float[] values) {

        @Override
        public String toString() {
            return Arrays.toString(buckets);
        }
    }
}
