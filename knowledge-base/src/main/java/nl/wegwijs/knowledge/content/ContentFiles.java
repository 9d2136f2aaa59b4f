package nl.wegwijs.knowledge.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A content folder in memory: path inside the folder, with forward slashes, to text. In the order of the paths.
public record ContentFiles(Map<String, String> texts) {

    private static final Set<String> WORDS = Set.of("concepts.yaml", "crisis", "intents", "follow-ups");

    public ContentFiles {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /// The sociale kaart that the program brings along.
    public static ContentFiles shipped() {
        var marker = ContentFiles.class.getResource("/content/README.md");
        if (marker == null) {
            throw new IllegalStateException("the program was built without its content folder");
        }
        try {
            return ofResource(marker.toURI());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the content inside the program cannot be read", e);
        }
    }

    private static ContentFiles ofResource(URI marker) throws IOException {
        if (!"jar".equals(marker.getScheme())) {
            return ofFolder(Path.of(marker).resolveSibling(""));
        }
        var jar = Path.of(URI.create(marker.getRawSchemeSpecificPart().split("!")[0]));
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            return ofFolder(inside.getPath("/content"));
        }
    }

    public static ContentFiles ofFolder(Path folder) {
        var texts = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                texts.put(name, Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the content folder " + folder, e);
        }
        return new ContentFiles(texts);
    }

    /// The text of a file that is known to be there.
    ///
    /// @throws NoSuchElementException when it is not
    public String get(String path) {
        return find(path).orElseThrow(() -> new NoSuchElementException("no file " + path));
    }

    public Optional<String> find(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /// The names directly below a folder, each once, in order: `below("topics")` gives the topic ids.
    public List<String> below(String folder) {
        var names = new ArrayList<String>();
        for (var path : texts.keySet()) {
            if (path.startsWith(folder + "/")) {
                var name = path.substring(folder.length() + 1).split("/", 2)[0];
                if (names.isEmpty() || !names.getLast().equals(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /// The same folder with one text replaced or added.
    public ContentFiles with(String path, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(path, text);
        return new ContentFiles(changed);
    }

    /// The same folder with what it lacks for understanding people: the words for concepts, danger and wishes of the
    /// other. Its topics stay its own.
    public ContentFiles understandingLike(ContentFiles other) {
        var complete = new TreeMap<>(texts);
        other.texts.forEach((path, text) -> {
            var top = path.split("/", 2)[0];
            if (WORDS.contains(top) && !texts.containsKey(top) && below(top).isEmpty()) {
                complete.put(path, text);
            }
        });
        return new ContentFiles(complete);
    }

    public void writeTo(Path folder) {
        try {
            for (var entry : texts.entrySet()) {
                var file = folder.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the content folder " + folder, e);
        }
    }
}
