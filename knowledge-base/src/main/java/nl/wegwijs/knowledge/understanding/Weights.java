package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;

/// What speaks for each class, by bucket: what was learnt beforehand, which many share and nobody changes, until
/// something more is learnt in a bucket.
final class Weights {

    private final Levels beforehand;

    /// Where each class stands among those of before; -1 for a new one.
    private final int[] from;

    /// By bucket, a weight a class; empty where nothing more was learnt.
    private final float[][] rows;

    /// Whole numbers a class, by bucket and then by class, and what one step of a bucket is worth.
    record Levels(int classes, byte[] steps, float[] worth) {

        private void addTo(float[] sums, int bucket, float value) {
            var row = bucket * classes;
            var factor = value * worth[bucket];
            for (var i = 0; i < classes; i++) {
                sums[i] += factor * steps[row + i];
            }
        }
    }

    Weights(Levels beforehand, int[] from) {
        this.beforehand = beforehand;
        this.from = from;
        rows = new float[Features.BUCKETS][];
        Arrays.fill(rows, NOTHING);
    }

    private static final float[] NOTHING = {};

    /// Nothing learnt beforehand.
    static Weights blank(int classes) {
        var from = new int[classes];
        Arrays.fill(from, -1);
        return new Weights(new Levels(0, new byte[0], new float[Features.BUCKETS]), from);
    }

    /// One for each class.
    float[] sums(Features features) {
        var sums = new float[from.length];
        var sumsOfBefore = new float[beforehand.classes];
        for (var k = 0; k < features.buckets().length; k++) {
            var row = rows[features.buckets()[k]];
            var value = features.weights()[k];
            if (row.length == 0) {
                beforehand.addTo(sumsOfBefore, features.buckets()[k], value);
            }
            for (var i = 0; i < row.length; i++) {
                sums[i] += value * row[i];
            }
        }
        for (var i = 0; i < sums.length; i++) {
            sums[i] += from[i] < 0 ? 0 : sumsOfBefore[from[i]];
        }
        return sums;
    }

    /// To learn in.
    float[] row(int bucket) {
        if (rows[bucket].length == 0) {
            var sums = new float[beforehand.classes];
            beforehand.addTo(sums, bucket, 1);
            rows[bucket] = new float[from.length];
            for (var i = 0; i < from.length; i++) {
                rows[bucket][i] = from[i] < 0 ? 0 : sums[from[i]];
            }
        }
        return rows[bucket];
    }
}
