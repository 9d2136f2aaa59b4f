package nl.wegwijs.knowledge.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that people use inside any language: Dutch ones of offices and letters, months, "ok".
final class OfficialDutch {

    private static final String SHIPPED = "/nl/wegwijs/knowledge/language/official-dutch.txt";

    private final Set<String> words = new HashSet<>();
    private final List<String> endings;

    OfficialDutch() {
        var lines = LineFile.read(shipped()).stream().map(LineFile.Line::text).toList();
        lines.stream().filter(line -> !line.startsWith("*")).forEach(words::add);
        endings = lines.stream()
                .filter(line -> line.startsWith("*"))
                .map(line -> line.substring(1))
                .toList();
    }

    private static String shipped() {
        try (var in = OfficialDutch.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + SHIPPED);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
    }

    /// The text without these words; the whole text where nothing else is in it.
    String without(String text) {
        var rest = Stream.of(text.split("\\s+")).filter(word -> !contains(word)).collect(Collectors.joining(" "));
        return rest.codePoints().anyMatch(Character::isLetter) ? rest : text;
    }

    long lettersBeside(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> !contains(word))
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .count();
    }

    private boolean contains(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return words.contains(letters) || endings.stream().anyMatch(letters::endsWith);
    }
}
