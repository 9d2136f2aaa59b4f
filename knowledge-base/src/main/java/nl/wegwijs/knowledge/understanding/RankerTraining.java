package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.understanding.Example.Part;

/// Fits the shipped rankers to the content's own phrasings: each phrasing is asked of a snapshot that has nothing of
/// its writer (for questions across languages: nothing of its language; for bare texts: no phrasings at all). The
/// golden
/// questions play no part. Arguments: the content folder and the file to write. Prints how well unseen writers are
/// understood.
public final class RankerTraining {

    private static final int FOLDS = 6;

    /// Every so many-th phrasing is asked where only the order of magnitude of the weights matters.
    private static final int SPARSE = 4;

    private final List<Example> examples;
    private final List<String> classes;
    private final int topics;

    private RankerTraining(List<Example> examples, List<String> topicIds) {
        this.examples = examples;
        this.classes = TopicFinder.classes(topicIds);
        this.topics = topicIds.size();
    }

    public static void main(String[] arguments) throws IOException {
        var files = ContentFiles.ofFolder(Path.of(arguments[0]));
        var kaart = ContentReader.read(files).kaart();
        var examples = Examples.of(kaart, files, new Questions(kaart.concepts()));
        var training = new RankerTraining(
                examples, kaart.topics().stream().map(Topic::id).toList());
        var lines = new StringBuilder(
                "# Fitted by nl.wegwijs.knowledge.understanding.RankerTraining; do not edit by hand.\n");
        lines.append(training.fit(Coverage.PHRASED, RankerTraining::writerFold, 1));
        lines.append(training.fit(Coverage.TRANSLATED, RankerTraining::languageFold, SPARSE));
        lines.append(training.fit(Coverage.TEXTS, RankerTraining::phrasingFold, SPARSE));
        Files.writeString(Path.of(arguments[1]), lines);
    }

    /// Writers have marks such as `ar-dictates`; the same way of writing is held out in all languages at once.
    private static String writerFold(Example example) {
        return switch (example.part()) {
            case PHRASING -> fold(example.writer().replaceFirst("^[a-z]+-(Latn-)?", ""));
            case OFF_DOMAIN -> fold(String.join(" ", example.question().terms()));
            case TITLE, TEXT -> "";
        };
    }

    private static String fold(String mark) {
        return "fold " + Math.floorMod(mark.hashCode() * 0x9E3779B1 >>> 16, FOLDS);
    }

    private static String languageFold(Example example) {
        return example.question().language().tag();
    }

    private static String phrasingFold(Example example) {
        return switch (example.part()) {
            case PHRASING, OFF_DOMAIN -> "phrasings";
            case TITLE, TEXT -> "";
        };
    }

    private String fit(Coverage coverage, Function<Example, String> foldOf, int step) {
        var folds = new TreeSet<String>();
        examples.forEach(example -> folds.add(foldOf.apply(example)));
        folds.remove("");
        var asked = new ArrayList<Asked>();
        for (var fold : folds) {
            asked.addAll(ask(fold, example -> foldOf.apply(example).equals(fold), step));
            System.out.printf("%s: asked what was held out as \"%s\"%n", coverage, fold);
        }
        var report = new TrainingReport(coverage, topics);
        for (var fold : folds) {
            var others = asked.stream().filter(one -> !one.fold.equals(fold)).toList();
            var ranker = fit(others.isEmpty() ? asked : others);
            asked.stream()
                    .filter(one -> one.fold.equals(fold))
                    .forEach(one -> report.add(
                            one.example.question().kind(), one.right(topics), ranker.probabilities(one.evidence)));
        }
        report.print();
        return Rankers.write(coverage, fit(asked));
    }

    private List<Asked> ask(String fold, Predicate<Example> heldOut, int step) {
        var known = examples.stream().filter(heldOut.negate()).toList();
        var classifier = LinearClassifier.train(Examples.lessons(known, topics), classes);
        var questions = examples.stream()
                .filter(heldOut)
                .filter(example -> example.part() == Part.PHRASING || example.isOffDomain())
                .toList();
        var asked = new ArrayList<Asked>();
        try (var index = new TopicIndex(known, topics)) {
            for (var i = 0; i < questions.size(); i += step) {
                var question = questions.get(i);
                asked.add(new Asked(
                        fold, question, Evidence.gather(question.question(), index.search(), classifier, topics)));
            }
        }
        return asked;
    }

    private Ranker fit(List<Asked> asked) {
        return Ranker.fit(
                asked.stream().map(Asked::evidence).toList(),
                asked.stream().map(one -> one.right(topics)).toList());
    }

    private record Asked(String fold, Example example, Evidence evidence) {

        int right(int topics) {
            return example.isOffDomain() ? topics : example.topic();
        }
    }
}
