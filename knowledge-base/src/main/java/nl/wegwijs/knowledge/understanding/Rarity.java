package nl.wegwijs.knowledge.understanding;

import java.util.List;

/// How rare each feature is among the lessons of a classifier: rare ones weigh more. Scaled features have length one.
final class Rarity {

    private static final double LEAST = 0.3;

    /// A feature is common when about this part of the lessons has it: one language's share.
    private static final double LANGUAGE_SHARE = 0.25;

    private final float[] rarity = new float[Features.BUCKETS];

    Rarity(List<Features> lessons) {
        var counts = new int[Features.BUCKETS];
        for (var lesson : lessons) {
            for (var bucket : lesson.buckets()) {
                counts[bucket]++;
            }
        }
        var common = LANGUAGE_SHARE * lessons.size();
        for (var bucket = 0; bucket < rarity.length; bucket++) {
            rarity[bucket] = (float) Math.max(LEAST, Math.log(1 + common / (counts[bucket] + 1.0)));
        }
    }

    Features scale(Features features) {
        var weights = new float[features.weights().length];
        var squares = 0.0;
        for (var i = 0; i < weights.length; i++) {
            weights[i] = features.weights()[i] * rarity[features.buckets()[i]];
            squares += weights[i] * weights[i];
        }
        for (var i = 0; i < weights.length; i++) {
            weights[i] /= (float) Math.sqrt(squares);
        }
        return new Features(features.buckets(), weights);
    }
}
