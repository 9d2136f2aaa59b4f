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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// A classifier as it was learnt beforehand from the shipped content, and the fingerprints of the lessons that it
/// knows. It is read once and shared by all snapshots.
/// The file: the fingerprints, class names, by bucket rarities, what was learnt and what a step is worth, and for each
/// bucket one signed byte a class.
final class ShippedClassifier {

    private static final Map<String, ShippedClassifier> READ = new ConcurrentHashMap<>();

    /// With more new lessons than this part of all, learning everything again is the better use of time.
    private static final double MOST_NEW = 0.2;

    /// So few steps up and down lose nothing that can be measured, and the file gets a third of the size.
    private static final int MOST_STEPS = 7;

    private final List<String> classes;
    private final Rarity rarity;
    private final Weights.Levels levels;
    private final float[] squares;
    private final int[] known;

    private ShippedClassifier(
            List<String> classes, Rarity rarity, Weights.Levels levels, float[] squares, int[] known) {
        this.classes = List.copyOf(classes);
        this.rarity = rarity;
        this.levels = levels;
        this.squares = squares;
        this.known = known;
    }

    static ShippedClassifier of(LinearClassifier learnt, List<Lesson> lessons) {
        var classes = learnt.classes();
        var known = lessons.stream()
                .mapToInt(lesson -> fingerprint(lesson, classes))
                .sorted()
                .toArray();
        return new ShippedClassifier(classes, learnt.rarity(), levels(learnt), learnt.squares(), known);
    }

    private static Weights.Levels levels(LinearClassifier learnt) {
        var width = learnt.classes().size();
        var steps = new byte[Features.BUCKETS * width];
        var worth = new float[Features.BUCKETS];
        for (var bucket = 0; bucket < Features.BUCKETS; bucket++) {
            var row = learnt.weights().row(bucket);
            var largest = 0f;
            for (var weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
            worth[bucket] = Float.float16ToFloat(Float.floatToFloat16(largest / MOST_STEPS));
            for (var i = 0; i < width && worth[bucket] > 0; i++) {
                steps[bucket * width + i] =
                        (byte) Math.clamp(Math.round(row[i] / worth[bucket]), -MOST_STEPS, MOST_STEPS);
            }
        }
        return new Weights.Levels(width, steps, worth);
    }

    /// A classifier of these classes that knows these lessons.
    static LinearClassifier learn(String resource, List<Lesson> lessons, List<String> classes) {
        var shipped = shipped(resource);
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
        var shipped = shipped(resource);
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

    /// The same for other classes: new ones start from nothing.
    private LinearClassifier withClasses(List<String> wanted) {
        var from = wanted.stream().mapToInt(classes::indexOf).toArray();
        return new LinearClassifier(wanted, rarity, new Weights(levels, from), squares.clone());
    }

    private static ShippedClassifier shipped(String resource) {
        return READ.computeIfAbsent(resource, ShippedClassifier::read);
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
            var squares = readHalves(data);
            var worth = readHalves(data);
            var steps = data.readNBytes(Features.BUCKETS * classes.size());
            return new ShippedClassifier(
                    classes, rarity, new Weights.Levels(classes.size(), steps, worth), squares, known);
        }
    }

    private static float[] readHalves(DataInputStream data) throws IOException {
        var values = new float[Features.BUCKETS];
        for (var i = 0; i < values.length; i++) {
            values[i] = Float.float16ToFloat(data.readShort());
        }
        return values;
    }

    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
            data.writeInt(known.length);
            for (var fingerprint : known) {
                data.writeInt(fingerprint);
            }
            data.writeInt(classes.size());
            for (var name : classes) {
                data.writeUTF(name);
            }
            data.write(rarity.sixteenths());
            writeHalves(data, squares);
            writeHalves(data, levels.worth());
            data.write(levels.steps());
        }
    }

    private static void writeHalves(DataOutputStream data, float[] values) throws IOException {
        for (var value : values) {
            data.writeShort(Float.floatToFloat16(value));
        }
    }
}
