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
import nl.wegwijs.knowledge.understanding.Example.Part;

/// Fits the shipped rankers to the content's own phrasings: each phrasing is asked of a snapshot that has nothing of
/// its
/// writer (or, for questions across languages, nothing of its language). The golden questions play no part.
/// Arguments: the content folder and the file to write. Prints how well unseen writers are understood.
public final class RankerTraining {

    private static final int OFF_DOMAIN_FOLDS = 5;

    private final List<Example> examples;
    private final int topics;

    private RankerTraining(List<Example> examples, int topics) {
        this.examples = examples;
        this.topics = topics;
    }

    public static void main(String[] arguments) throws IOException {
        var files = ContentFiles.ofFolder(Path.of(arguments[0]));
        var kaart = ContentReader.read(files).kaart();
        var examples = Examples.of(kaart, files, new Questions(kaart.concepts()));
        var training = new RankerTraining(examples, kaart.topics().size());
        var lines = new StringBuilder(
                "# Fitted by nl.wegwijs.knowledge.understanding.RankerTraining; do not edit by hand.\n");
        lines.append(training.fit(Coverage.PHRASED, RankerTraining::writerFold));
        lines.append(training.fit(Coverage.TRANSLATED, RankerTraining::languageFold));
        Files.writeString(Path.of(arguments[1]), lines);
    }

    /// Writers have marks such as `ar-dictates`; the same way of writing is held out in all languages at once.
    private static String writerFold(Example example) {
        return switch (example.part()) {
            case PHRASING -> example.writer().substring(example.writer().indexOf('-') + 1);
            case OFF_DOMAIN ->
                "off-domain "
                        + Math.floorMod(
                                String.join(" ", example.question().terms()).hashCode(), OFF_DOMAIN_FOLDS);
            case TITLE, TEXT -> "";
        };
    }

    private static String languageFold(Example example) {
        return example.question().language().tag();
    }

    private String fit(Coverage coverage, Function<Example, String> foldOf) {
        var folds = new TreeSet<String>();
        examples.forEach(example -> folds.add(foldOf.apply(example)));
        folds.remove("");
        var asked = new ArrayList<Asked>();
        for (var fold : folds) {
            asked.addAll(ask(fold, example -> foldOf.apply(example).equals(fold)));
        }
        var report = new TrainingReport(coverage, topics);
        for (var fold : folds) {
            var ranker =
                    fit(asked.stream().filter(one -> !one.fold.equals(fold)).toList());
            asked.stream()
                    .filter(one -> one.fold.equals(fold))
                    .forEach(one -> report.add(
                            one.example.question().kind(), one.right(topics), ranker.probabilities(one.evidence)));
        }
        report.print();
        return Rankers.write(coverage, fit(asked));
    }

    private List<Asked> ask(String fold, Predicate<Example> heldOut) {
        var known = examples.stream().filter(heldOut.negate()).toList();
        var classifier = LinearClassifier.train(Examples.lessons(known, topics), topics + 1);
        try (var index = new TopicIndex(known, topics)) {
            return examples.stream()
                    .filter(heldOut)
                    .filter(example -> example.part() == Part.PHRASING || example.isOffDomain())
                    .map(example -> new Asked(
                            fold, example, Evidence.gather(example.question(), index.search(), classifier, topics)))
                    .toList();
        }
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
