package nl.wegwijs.knowledge.understanding;

import java.util.List;

/// How much each bucket of features weighs, by how rare it is among the lessons of a classifier. One byte a bucket, in
/// steps of a sixteenth.
record Rarity(byte[] sixteenths) {

    private static final double LEAST = 0.3;
    private static final double STEPS = 16;

    /// A feature is common when about this part of the lessons has it: one language's share.
    private static final double LANGUAGE_SHARE = 0.25;

    static Rarity among(List<Features> lessons) {
        var counts = new int[Features.BUCKETS];
        for (var lesson : lessons) {
            for (var bucket : lesson.buckets()) {
                counts[bucket]++;
            }
        }
        var common = LANGUAGE_SHARE * lessons.size();
        var sixteenths = new byte[Features.BUCKETS];
        for (var bucket = 0; bucket < sixteenths.length; bucket++) {
            var rarity = Math.max(LEAST, Math.log(1 + common / (counts[bucket] + 1.0)));
            sixteenths[bucket] = (byte) Math.min(Byte.MAX_VALUE, Math.round(rarity * STEPS));
        }
        return new Rarity(sixteenths);
    }

    Features weigh(Features features) {
        var weights = new float[features.weights().length];
        for (var i = 0; i < weights.length; i++) {
            weights[i] = features.weights()[i] * (float) (sixteenths[features.buckets()[i]] / STEPS);
        }
        return new Features(features.buckets(), weights);
    }
}
