package nl.wegwijs.knowledge.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads the text files of a file or folder that somebody sent. Names are paths in the folder, with forward slashes.
final class SourceReader {

    private static final long MOST_BYTES_OF_A_FILE = 64L << 20;
    private static final long MOST_BYTES = 256L << 20;
    private static final int MOST_FILES = 50_000;
    private static final List<String> ENDINGS = List.of(".yaml", ".txt", ".md", ".json", ".csv");

    private final Draft draft;
    private final Map<String, String> texts = new TreeMap<>();
    private long bytes;

    private SourceReader(Draft draft) {
        this.draft = draft;
    }

    static Map<String, String> read(Path source, Draft draft) {
        var reader = new SourceReader(draft);
        try {
            if (Files.isDirectory(source)) {
                reader.readFolder(source);
            } else if (Files.isRegularFile(source)) {
                reader.readFile(String.valueOf(source.getFileName()), source);
            } else {
                draft.mistake("There is no file or folder " + source + ".");
            }
        } catch (IOException | UncheckedIOException e) {
            draft.mistake("The file or folder " + source + " cannot be read: " + e.getMessage() + ".");
        }
        return reader.texts;
    }

    private void readFolder(Path folder) throws IOException {
        var inside = folder.toRealPath();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.sorted()::iterator) {
                var name = folder.relativize(path).toString().replace('\\', '/');
                if (isHidden(name)) {
                    continue;
                }
                if (Files.isSymbolicLink(path)
                        && !(Files.exists(path) && path.toRealPath().startsWith(inside) && Files.isRegularFile(path))) {
                    draft.mistake(name + ": this link leads out of the folder.");
                } else if (Files.isRegularFile(path)) {
                    readKnown(name, path);
                }
            }
        }
    }

    private void readKnown(String name, Path path) throws IOException {
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            draft.note(name + " was not read: it is no .yaml, .txt, .md, .json or .csv file.");
        } else if (texts.size() >= MOST_FILES) {
            throw new IOException("it holds more than " + MOST_FILES + " files");
        } else {
            readFile(name, path);
        }
    }

    private void readFile(String name, Path path) throws IOException {
        var size = Files.size(path);
        bytes += size;
        if (bytes > MOST_BYTES) {
            throw new IOException("it holds more than " + (MOST_BYTES >> 20) + " MB");
        }
        if (size > MOST_BYTES_OF_A_FILE) {
            draft.mistake("%s: the file is larger than %d MB, which no sociale kaart is."
                    .formatted(name, MOST_BYTES_OF_A_FILE >> 20));
            return;
        }
        SourceText.read(name, Files.readAllBytes(path), draft).ifPresent(text -> texts.put(name, text));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }
}
