package nl.wegwijs.knowledge.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.language.LineFile;

/// The word lists and weights that the program brings along for this package.
final class Shipped {

    private static final String FOLDER = "/nl/wegwijs/knowledge/readability/";

    private Shipped() {}

    static InputStream open(String name) {
        var in = Shipped.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("the program was built without " + FOLDER + name);
        }
        return in;
    }

    /// The lines of a list without blank lines and comments.
    static List<String> lines(String name) {
        try (var in = open(name)) {
            return LineFile.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .map(LineFile.Line::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + name, e);
        }
    }

    /// All words of a list, whatever line they stand on.
    static List<String> words(String name) {
        return lines(name).stream().flatMap(line -> Stream.of(line.split(" "))).toList();
    }

    /// The words of a list by the name above them; `= name` starts a part.
    static Map<String, List<String>> parts(String name) {
        var parts = new LinkedHashMap<String, List<String>>();
        List<String> words = new ArrayList<>();
        for (var line : lines(name)) {
            if (line.startsWith("= ")) {
                words = new ArrayList<>();
                parts.put(line.substring(2), words);
            } else {
                Stream.of(line.split(" ")).forEach(words::add);
            }
        }
        return parts;
    }
}
