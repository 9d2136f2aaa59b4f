package nl.wegwijs.knowledge.understanding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.zip.GZIPInputStream;
import nl.wegwijs.knowledge.language.Language;

/// Sentences of a language beside the same sentence in English, out of a folder of public data sets; for training only.
/// Dari counts as Persian. What the folder lacks is skipped.
final class ParallelTexts {

    private static final Map<Language, List<String>> TAGS =
            Map.of(Language.FA, List.of("fa", "prs"), Language.TI, List.of("ti", "tiET"));
    private static final Map<Language, String> THREE_LETTERS = Map.of(
            Language.NL,
            "nld",
            Language.AR,
            "ara",
            Language.FA,
            "pes",
            Language.TR,
            "tur",
            Language.RU,
            "rus",
            Language.UK,
            "ukr",
            Language.FR,
            "fra",
            Language.KMR,
            "kur");

    private final Path data;
    private final IntPredicate pages;

    /// Of the pages of a guide, and the questions about them, only those with such a number are used.
    ParallelTexts(Path data, IntPredicate pages) {
        this.data = data;
        this.pages = pages;
    }

    /// A text and what it is in English.
    record Pair(String text, String english) {}

    List<Pair> of(Language language) throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var tag : TAGS.getOrDefault(language, List.of(language.tag()))) {
            addJson(pairs, "tico19/tico19.jsonl.gz", tag);
            addJson(pairs, "omos-qa/questions.jsonl.gz", tag);
            addPages(pairs, tag);
            addLines(pairs, "ntrex/" + tag + ".txt.gz", "ntrex/en.txt.gz");
        }
        var letters = THREE_LETTERS.getOrDefault(language, "");
        addLines(
                pairs,
                "tatoeba/tatoeba." + letters + "-eng." + letters + ".gz",
                "tatoeba/tatoeba." + letters + "-eng.eng.gz");
        if (language == Language.TI) {
            addLines(pairs, "tigrinya-travis/TI_volunteers.gz", "tigrinya-travis/EN_volunteers.gz");
        }
        return pairs;
    }

    private void addJson(List<Pair> pairs, String file, String tag) throws IOException {
        for (var json : objects(file)) {
            add(pairs, json.path(tag).asText(""), json.path("en").asText(""));
        }
    }

    /// Pages are translated line by line; where the counts differ nothing is sure.
    private void addPages(List<Pair> pairs, String tag) throws IOException {
        for (var json : objects("omos-qa/pages.jsonl.gz")) {
            var texts = json.path(tag).asText("").split("\n");
            var english = json.path("en").asText("").split("\n");
            for (var i = 0; i < texts.length && texts.length == english.length; i++) {
                add(pairs, texts[i], english[i]);
            }
        }
    }

    private void addLines(List<Pair> pairs, String file, String englishFile) throws IOException {
        var texts = lines(file);
        var english = lines(englishFile);
        for (var i = 0; i < Math.min(texts.size(), english.size()); i++) {
            add(pairs, texts.get(i), english.get(i));
        }
    }

    private static void add(List<Pair> pairs, String text, String english) {
        if (!text.isBlank() && !english.isBlank()) {
            pairs.add(new Pair(text, english));
        }
    }

    /// The objects of a file of JSON lines.
    List<JsonNode> objects(String file) throws IOException {
        var json = new ObjectMapper();
        var objects = new ArrayList<JsonNode>();
        for (var line : lines(file)) {
            var object = json.readTree(line);
            if (!object.has("page") || pages.test(object.get("page").asInt())) {
                objects.add(object);
            }
        }
        return objects;
    }

    private List<String> lines(String file) throws IOException {
        var path = data.resolve(file);
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        }
    }
}
