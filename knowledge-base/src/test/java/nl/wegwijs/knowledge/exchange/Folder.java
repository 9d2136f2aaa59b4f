package nl.wegwijs.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wegwijs.knowledge.content.ContentFiles;

/// A folder that somebody wants to import.
record Folder(Path path) {

    Folder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder with(String name, byte[] bytes) {
        try {
            var file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder with(ContentFiles files) {
        files.writeTo(path);
        return this;
    }

    Incoming read(ContentFiles current) {
        return Exchange.read(path, current);
    }

    Incoming.Accepted accepted(ContentFiles current) {
        var incoming = read(current);
        assertThat(incoming).isInstanceOf(Incoming.Accepted.class);
        return (Incoming.Accepted) incoming;
    }

    /// The documents as they are after the import.
    Map<String, String> after(ContentFiles current) {
        var texts = new TreeMap<>(current.texts());
        texts.putAll(accepted(current).texts());
        return texts;
    }

    List<String> problems(ContentFiles current) {
        return read(current) instanceof Incoming.Refused refused ? refused.problems() : List.of();
    }
}
