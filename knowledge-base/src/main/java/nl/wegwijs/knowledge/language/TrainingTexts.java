package nl.wegwijs.knowledge.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Reads public texts by class out of a folder of data sets, and our own phrasings out of the content folder.
/// Dari texts count as Persian. What a folder lacks is skipped.
final class TrainingTexts {

    /// Ways of writing with much Dutch in another language, or hardly any words around it.
    private static final List<String> MIXED = List.of("half-dutch", "letter-in-hand", "keywords", "two-words");

    /// A shorter word of Dutch is a word of other languages too.
    private static final int LETTERS_OF_DUTCH_WORD = 4;

    private static final int WORDS_A_LINE = 10;
    private static final Map<String, String> THREE_LETTERS = Map.of(
            "nld", "nl", "eng", "en", "ara", "ar", "pes", "fa", "tur", "tr", "rus", "ru", "ukr", "uk", "fra", "fr",
            "kur", "kmr");

    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final Set<String> dutchWords = new HashSet<>();

    static Map<String, List<String>> read(Path data, Path content) throws IOException {
        var texts = new TrainingTexts();
        for (var language : Language.values()) {
            texts.lines.put(language.tag(), new ArrayList<>());
        }
        texts.readJson(data.resolve("tico19/tico19.jsonl.gz"));
        texts.readJson(data.resolve("omos-qa/questions.jsonl.gz"));
        texts.readFolder(data.resolve("ntrex"), name -> name.replace(".txt.gz", ""));
        texts.readFolder(data.resolve("tatoeba"), name -> THREE_LETTERS.getOrDefault(name.split("\\.")[2], ""));
        texts.readFolder(data.resolve("tigrinya-travis"), name -> name.startsWith("TI") ? "ti" : "en");
        for (var part : List.of("sentences", "word-pairs", "single-words")) {
            texts.readFolder(data.resolve("lingua-testdata").resolve(part), name -> name.replace(".txt.gz", ""));
        }
        texts.readWords(data.resolve("frequency-nl/nl_50k.txt.gz"));
        texts.readPhrasings(content);
        return texts.lines;
    }

    private void add(String tag, String line) {
        var known = lines.get(tag.equals("prs") ? "fa" : tag.equals("tiET") ? "ti" : tag);
        if (known != null && !line.isBlank()) {
            known.add(line.strip());
        }
    }

    private void readJson(Path file) throws IOException {
        var json = new ObjectMapper();
        forEachLine(file, line -> {
            try {
                json.readTree(line).properties().forEach(entry -> {
                    if (entry.getValue().isTextual()) {
                        add(entry.getKey(), entry.getValue().asText());
                    }
                });
            } catch (IOException e) {
                throw new IllegalArgumentException("no JSON in " + file, e);
            }
        });
    }

    private void readFolder(Path folder, Function<String, String> tagOf) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".gz")) {
                    forEachLine(file, line -> add(tagOf.apply(name), line));
                }
            }
        }
    }

    /// A list of words, the frequent ones first, becomes lines of words of all ranks.
    private void readWords(Path file) throws IOException {
        var words = new ArrayList<String>();
        forEachLine(file, line -> words.add(line.split(" ")[0]));
        dutchWords.addAll(words);
        var count = words.size() / WORDS_A_LINE;
        for (var first = 0; first < count; first++) {
            var line = new StringBuilder();
            for (var i = first; i < words.size(); i += count) {
                line.append(words.get(i)).append(' ');
            }
            add("nl", line.toString());
        }
    }

    /// Without the Dutch words that people use in any language: a few lines of a small language with `aanvragen` in it
    /// would make that word its own.
    private void readPhrasings(Path content) throws IOException {
        var ownWords = ownWords();
        try (var files = Files.walk(content)) {
            for (var file : files.filter(path -> path.toString().endsWith(".phrasings.txt"))
                    .sorted()
                    .toList()) {
                var tag = file.getFileName().toString().replace(".phrasings.txt", "");
                LineFile.read(Files.readString(file)).stream()
                        .filter(line -> MIXED.stream().noneMatch(line.writer()::endsWith))
                        .forEach(line -> add(tag, withoutDutch(line.text(), ownWords.getOrDefault(tag, Set.of()))));
            }
        }
    }

    /// By language, the words of the public texts; of Dutch all.
    private Map<String, Set<String>> ownWords() {
        var own = new HashMap<String, Set<String>>();
        lines.forEach((tag, texts) -> own.put(
                tag,
                texts.stream()
                        .flatMap(text -> Stream.of(text.split("\\s+")))
                        .map(TrainingTexts::letters)
                        .collect(Collectors.toSet())));
        own.put("nl", dutchWords);
        return own;
    }

    private String withoutDutch(String text, Set<String> own) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> word.length() < LETTERS_OF_DUTCH_WORD
                        || own.contains(letters(word))
                        || !dutchWords.contains(letters(word)))
                .collect(Collectors.joining(" "));
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static void forEachLine(Path file, Consumer<String> use) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                use.accept(line);
            }
        }
    }
}
