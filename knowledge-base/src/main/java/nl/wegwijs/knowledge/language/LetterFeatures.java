package nl.wegwijs.knowledge.language;

import java.util.Arrays;
import java.util.Locale;

/// The character 1- to 5-grams of the words of a text, hashed into buckets. Marks that people leave out are skipped;
/// digits count only inside words with letters, as in Arabic written `3ndi`.
final class LetterFeatures {

    static final int BUCKETS = 1 << 16;
    private static final int LONGEST = 5;

    private LetterFeatures() {}

    /// Bucket numbers, with repeats.
    static int[] of(String text) {
        var buckets = new Collector();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}\\u200c'’]+")) {
            addWord(buckets, word);
        }
        return buckets.toArray();
    }

    private static void addWord(Collector buckets, String word) {
        var points = word.codePoints()
                .filter(LetterFeatures::isKept)
                .map(point -> point == '’' ? '\'' : point)
                .toArray();
        if (Arrays.stream(points).noneMatch(Character::isLetter)) {
            return;
        }
        var bounded = new int[points.length + 2];
        bounded[0] = '_';
        System.arraycopy(points, 0, bounded, 1, points.length);
        bounded[points.length + 1] = '_';
        for (var start = 0; start < bounded.length; start++) {
            var hash = 0x811c9dc5;
            for (var length = 1; length <= LONGEST && start + length <= bounded.length; length++) {
                hash = (hash ^ bounded[start + length - 1]) * 0x01000193;
                buckets.add(mix(hash) & (BUCKETS - 1));
            }
        }
    }

    /// Harakat, tatweel and joiners are typed by some and not by others.
    private static boolean isKept(int point) {
        return Character.isLetterOrDigit(point) && point != 0x640
                || point == '\''
                || point == '’'
                || Character.getType(point) == Character.NON_SPACING_MARK && !isArabicMark(point);
    }

    private static boolean isArabicMark(int point) {
        return Character.UnicodeBlock.of(point) == Character.UnicodeBlock.ARABIC;
    }

    private static int mix(int hash) {
        var mixed = hash ^ (hash >>> 16);
        mixed *= 0x7feb352d;
        return mixed ^ (mixed >>> 15);
    }

    private static final class Collector {
        private int[] values = new int[256];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
