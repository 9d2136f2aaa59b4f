package nl.wegwijs.knowledge.understanding;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// A classifier as it was learnt beforehand from the shipped content, and the fingerprints of the lessons that it
/// knows.
/// The file: class names, rarities, what was learnt by bucket, for each bucket a scale and one signed byte a class.
final class ShippedClassifier {

    /// With more new lessons than this part of all, learning everything again is the better use of time.
    private static final double MOST_NEW = 0.2;

    private static final float LARGEST = Byte.MAX_VALUE;

    private final LinearClassifier learnt;
    private final int[] known;

    private ShippedClassifier(LinearClassifier learnt, int[] known) {
        this.learnt = learnt;
        this.known = known;
    }

    static ShippedClassifier of(LinearClassifier learnt, List<Lesson> lessons) {
        var known = lessons.stream()
                .mapToInt(lesson -> fingerprint(lesson, learnt.classes()))
                .sorted()
                .toArray();
        return new ShippedClassifier(learnt, known);
    }

    /// A classifier of these classes that knows these lessons.
    static LinearClassifier learn(String resource, List<Lesson> lessons, List<String> classes) {
        var shipped = read(resource);
        var fresh = lessons.stream()
                .filter(lesson -> !shipped.knows(lesson, classes))
                .toList();
        if (fresh.size() > MOST_NEW * lessons.size()) {
            return LinearClassifier.train(lessons, classes);
        }
        var classifier = shipped.withClasses(classes);
        classifier.learn(fresh);
        return classifier;
    }

    /// For tests and training: how many of these lessons are new.
    static long countNew(String resource, List<Lesson> lessons, List<String> classes) {
        var shipped = read(resource);
        return lessons.stream()
                .filter(lesson -> !shipped.knows(lesson, classes))
                .count();
    }

    private boolean knows(Lesson lesson, List<String> classes) {
        return Arrays.binarySearch(known, fingerprint(lesson, classes)) >= 0;
    }

    /// Of the class and the words. Two lessons with the same fingerprint are not told apart, which costs one of them.
    private static int fingerprint(Lesson lesson, List<String> classes) {
        return List.of(
                        classes.get(lesson.right()),
                        lesson.question().kind(),
                        lesson.question().words())
                .hashCode();
    }

    /// The same weights for other classes: new ones start from nothing.
    private LinearClassifier withClasses(List<String> classes) {
        var from = classes.stream().mapToInt(learnt.classes()::indexOf).toArray();
        var width = learnt.classes().size();
        var weights = new float[Features.BUCKETS * from.length];
        for (var bucket = 0; bucket < Features.BUCKETS; bucket++) {
            for (var i = 0; i < from.length; i++) {
                weights[bucket * from.length + i] = from[i] < 0 ? 0 : learnt.weights()[bucket * width + from[i]];
            }
        }
        return new LinearClassifier(
                classes, learnt.rarity(), weights, learnt.squares().clone());
    }

    private static ShippedClassifier read(String resource) {
        try (var in = ShippedClassifier.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static ShippedClassifier read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new GZIPInputStream(in, 1 << 16))) {
            var known = new int[data.readInt()];
            for (var i = 0; i < known.length; i++) {
                known[i] = data.readInt();
            }
            var classes = new ArrayList<String>();
            for (var count = data.readInt(); count > 0; count--) {
                classes.add(data.readUTF());
            }
            var rarity = new Rarity(data.readNBytes(Features.BUCKETS));
            var squares = new float[Features.BUCKETS];
            var weights = new float[Features.BUCKETS * classes.size()];
            for (var bucket = 0; bucket < Features.BUCKETS; bucket++) {
                squares[bucket] = Float.float16ToFloat(data.readShort());
                var scale = Float.float16ToFloat(data.readShort());
                var row = data.readNBytes(classes.size());
                for (var i = 0; i < row.length; i++) {
                    weights[bucket * row.length + i] = row[i] * scale;
                }
            }
            return new ShippedClassifier(new LinearClassifier(classes, rarity, weights, squares), known);
        }
    }

    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeInt(known.length);
            for (var fingerprint : known) {
                data.writeInt(fingerprint);
            }
            data.writeInt(learnt.classes().size());
            for (var name : learnt.classes()) {
                data.writeUTF(name);
            }
            data.write(learnt.rarity().sixteenths());
            for (var bucket = 0; bucket < Features.BUCKETS; bucket++) {
                writeBucket(data, bucket);
            }
        }
    }

    private void writeBucket(DataOutputStream data, int bucket) throws IOException {
        var width = learnt.classes().size();
        var row = Arrays.copyOfRange(learnt.weights(), bucket * width, (bucket + 1) * width);
        var largest = 0f;
        for (var weight : row) {
            largest = Math.max(largest, Math.abs(weight));
        }
        var scale = Float.float16ToFloat(Float.floatToFloat16(largest / LARGEST));
        data.writeShort(Float.floatToFloat16(learnt.squares()[bucket]));
        data.writeShort(Float.floatToFloat16(scale));
        for (var weight : row) {
            data.writeByte(
                    scale == 0 ? 0 : Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(weight / scale))));
        }
    }
}
