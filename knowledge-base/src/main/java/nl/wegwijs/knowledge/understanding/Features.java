package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// What a classifier sees of a question: numbers of buckets, ascending and each once, with how much each counts.
/// A bucket stands for a letter gram of 3 to 5 letters, the same of the rough sound, a term, a pair of terms, a concept
/// or an English term that translates one. The last two weigh most: in them the languages learn from each other.
record Features(int[] buckets, float[] weights) {

    static final int BUCKETS = 1 << 18;

    private static final float CONCEPT = 20;
    private static final float ENGLISH = 16;
    private static final float TERM = 1;
    private static final float PAIR = 0.7f;
    private static final float GRAM = 1;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    static Features of(
            List<String> words,
            List<String> sounds,
            List<String> terms,
            Set<String> concepts,
            List<WeightedTerm> english) {
        var collected = new Collected();
        words.forEach(word -> addGrams(collected, 'g', word));
        sounds.forEach(sound -> addGrams(collected, 's', sound));
        var before = "";
        for (var term : terms) {
            collected.add(hash('t', term), TERM);
            collected.add(hash('p', before + ' ' + term), PAIR);
            before = term;
        }
        concepts.forEach(concept -> collected.add(hash('c', concept), CONCEPT));
        english.forEach(term -> collected.add(hash('e', term.term()), ENGLISH * term.weight()));
        return collected.features();
    }

    /// Without a part of these features, chosen by chance, and of length one.
    Features hiding(float part, Random random) {
        var keptBuckets = new int[buckets.length];
        var keptWeights = new float[buckets.length];
        var count = 0;
        for (var i = 0; i < buckets.length; i++) {
            if (random.nextFloat() >= part) {
                keptBuckets[count] = buckets[i];
                keptWeights[count] = weights[i];
                count++;
            }
        }
        return new Features(Arrays.copyOf(keptBuckets, count), Arrays.copyOf(keptWeights, count)).ofLengthOne();
    }

    Features ofLengthOne() {
        var squares = 0.0;
        for (var weight : weights) {
            squares += weight * weight;
        }
        var scaled = new float[weights.length];
        for (var i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (weights[i] / Math.sqrt(squares));
        }
        return new Features(buckets, scaled);
    }

    private static void addGrams(Collected collected, char kind, String word) {
        var bounded = '_' + word + '_';
        for (var start = 0; start < bounded.length(); start++) {
            var hash = start(kind);
            for (var end = start; end < Math.min(bounded.length(), start + LONGEST); end++) {
                hash = next(hash, bounded.charAt(end));
                if (end - start + 1 >= SHORTEST) {
                    collected.add(hash, GRAM);
                }
            }
        }
        if (bounded.length() > LONGEST) {
            collected.add(hash(kind, bounded), GRAM);
        }
    }

    private static int hash(char kind, String text) {
        var hash = start(kind);
        for (var i = 0; i < text.length(); i++) {
            hash = next(hash, text.charAt(i));
        }
        return hash;
    }

    private static int start(char kind) {
        return next(0x811c9dc5, kind);
    }

    private static int next(int hash, char letter) {
        return (hash ^ letter) * 0x01000193;
    }

    /// The features of a question, unordered and with repeats until they are asked for.
    private static final class Collected {

        /// Bucket in the upper half, bits of the weight in the lower, so that one sort brings repeats together.
        private long[] values = new long[512];

        private int size;

        void add(int hash, float weight) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            var mixed = hash * 0x9E3779B1;
            var bucket = (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
            values[size++] = (long) bucket << 32 | Float.floatToIntBits(weight);
        }

        Features features() {
            Arrays.sort(values, 0, size);
            var buckets = new int[size];
            var weights = new float[size];
            var count = 0;
            for (var i = 0; i < size; i++) {
                var bucket = (int) (values[i] >>> 32);
                var isSame = count > 0 && buckets[count - 1] == bucket;
                count = isSame ? count : count + 1;
                buckets[count - 1] = bucket;
                weights[count - 1] = Float.intBitsToFloat((int) values[i]);
            }
            return new Features(Arrays.copyOf(buckets, count), Arrays.copyOf(weights, count));
        }
    }
}
