package nl.wegwijs.knowledge.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The trained weights: one signed byte a bucket and class, times one scale. Classes are language tags, `ar-Latn` among
/// them.
final class LanguageModel {

    private static final String SHIPPED = "/nl/wegwijs/knowledge/language/letters.bin.gz";

    private final List<String> classes;
    private final float scale;
    private final byte[] weights;

    LanguageModel(List<String> classes, float scale, byte[] weights) {
        this.classes = List.copyOf(classes);
        this.scale = scale;
        this.weights = weights;
    }

    static LanguageModel shipped() {
        try (var in = LanguageModel.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + SHIPPED);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
    }

    private static LanguageModel read(InputStream in) throws IOException {
        var data = new DataInputStream(new GZIPInputStream(in));
        var classes = new ArrayList<String>();
        for (var count = data.readInt(); count > 0; count--) {
            classes.add(data.readUTF());
        }
        var scale = data.readFloat();
        return new LanguageModel(classes, scale, data.readNBytes(classes.size() * LetterFeatures.BUCKETS));
    }

    void write(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(classes.size());
            for (var name : classes) {
                data.writeUTF(name);
            }
            data.writeFloat(scale);
            data.write(weights);
        }
    }

    List<String> classes() {
        return classes;
    }

    /// How well the text fits each class, as logarithms of unnormalized probabilities.
    double[] scores(String text) {
        var features = LetterFeatures.of(text);
        var sums = new int[classes.size()];
        for (var feature : features) {
            var row = feature * sums.length;
            for (var i = 0; i < sums.length; i++) {
                sums[i] += weights[row + i];
            }
        }
        var scores = new double[sums.length];
        for (var i = 0; i < scores.length; i++) {
            scores[i] = sums[i] * scale / Math.sqrt(Math.max(1, features.length));
        }
        return scores;
    }
}
