package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;

/// Learns which English terms stand for the terms of each language, from parallel sentences (IBM model 1): those of
/// public data sets and those of our own content, and from our own dictionaries of what people type (public texts are
/// formal). Arguments: the folder with public data sets, the content folder, the folder of dictionaries and the file to
/// write. The same input gives the same file.
public final class TranslationTraining {

    private static final String NO_WORD = "";
    private static final int ROUNDS = 6;
    private static final int MOST_TERMS = 40;
    private static final int LEAST_OFTEN = 2;
    private static final int MOST_TRANSLATIONS = 5;
    private static final double LEAST_PROBABLE = 0.08;

    private final Analyzers analyzers = new Analyzers();

    public static void main(String[] arguments) throws IOException {
        var data = new ParallelTexts(Path.of(arguments[0]), page -> true);
        var content = new ParallelContent(ContentFiles.ofFolder(Path.of(arguments[1])));
        var dictionaries = new Dictionaries(Path.of(arguments[2]));
        var training = new TranslationTraining();
        try (var out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[3])))) {
            for (var language : Language.values()) {
                if (language != Language.EN) {
                    var pairs = new ArrayList<>(data.of(language));
                    pairs.addAll(content.of(language));
                    pairs.addAll(dictionaries.of(language));
                    write(out, training.learn(language, pairs));
                    if (language == Language.AR) {
                        write(out, training.learn(Question.ARABIZI, TranslationTraining::skeletons, pairs));
                    }
                }
            }
        }
    }

    private static void write(OutputStream out, List<String> lines) throws IOException {
        System.out.printf("%s: %d terms%n", lines.getFirst().split("\t")[0], lines.size());
        for (var line : lines) {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// The terms of Arabic as if it had been typed in Latin letters.
    private static List<String> skeletons(String text) {
        return Question.ofSkeletons(text, new Concepts(List.of())).terms();
    }

    List<String> learn(Language language, List<ParallelTexts.Pair> pairs) {
        return learn(language.tag(), text -> analyzers.terms(language, text), pairs);
    }

    /// Lines as [TranslationTable] reads them.
    private List<String> learn(String kind, Function<String, List<String>> cut, List<ParallelTexts.Pair> pairs) {
        var sentences = sentences(cut, pairs);
        Map<String, Map<String, Double>> table = new HashMap<>();
        for (var round = 0; round < ROUNDS; round++) {
            table = round(sentences, table);
        }
        var lines = new ArrayList<String>();
        var known = table;
        var often = new TreeMap<String, Integer>();
        sentences.forEach(sentence -> sentence.terms.forEach(term -> often.merge(term, 1, Integer::sum)));
        often.forEach((term, count) -> {
            if (count >= LEAST_OFTEN && isWord(term)) {
                var translations = best(known.getOrDefault(term, Map.of()));
                if (!translations.isEmpty()) {
                    lines.add(kind + "\t" + term + "\t" + translations);
                }
            }
        });
        return lines;
    }

    private static boolean isWord(String term) {
        return !term.equals(NO_WORD) && (Question.isSkeleton(term) || Character.isLetter(term.codePointAt(0)));
    }

    private record Sentence(List<String> terms, List<String> english) {}

    private List<Sentence> sentences(Function<String, List<String>> cut, List<ParallelTexts.Pair> pairs) {
        var sentences = new ArrayList<Sentence>();
        for (var pair : pairs) {
            var terms = new ArrayList<>(cut.apply(pair.text()));
            var english = analyzers.terms(Language.EN, pair.english());
            if (!terms.isEmpty() && !english.isEmpty() && terms.size() <= MOST_TERMS && english.size() <= MOST_TERMS) {
                terms.add(NO_WORD);
                sentences.add(new Sentence(terms, english));
            }
        }
        return sentences;
    }

    /// One round of expectation and maximization; the first one, without a table, takes all pairings as equal.
    private static Map<String, Map<String, Double>> round(
            List<Sentence> sentences, Map<String, Map<String, Double>> table) {
        var counts = new HashMap<String, Map<String, Double>>();
        for (var sentence : sentences) {
            for (var english : sentence.english) {
                var sum = 0.0;
                for (var term : sentence.terms) {
                    sum += probability(table, term, english);
                }
                for (var term : sentence.terms) {
                    var part = probability(table, term, english) / sum;
                    counts.computeIfAbsent(term, unused -> new HashMap<>()).merge(english, part, Double::sum);
                }
            }
        }
        counts.values().forEach(TranslationTraining::normalize);
        return counts;
    }

    private static double probability(Map<String, Map<String, Double>> table, String term, String english) {
        return table.isEmpty() ? 1 : table.getOrDefault(term, Map.of()).getOrDefault(english, 1e-9);
    }

    private static void normalize(Map<String, Double> counts) {
        var sum = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((english, count) -> count / sum);
        counts.values().removeIf(probability -> probability < 1e-4);
    }

    private static String best(Map<String, Double> translations) {
        var best = new StringBuilder();
        translations.entrySet().stream()
                .filter(entry -> isWord(entry.getKey()))
                .filter(entry -> entry.getValue() >= LEAST_PROBABLE)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_TRANSLATIONS)
                .forEach(
                        entry -> best.append(String.format(Locale.ROOT, "%s %.2f ", entry.getKey(), entry.getValue())));
        return best.toString().strip();
    }
}
