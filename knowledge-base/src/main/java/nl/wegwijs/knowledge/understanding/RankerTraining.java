package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Example.Part;

/// Fits the shipped rankers to questions by people who did not write the phrasings, and to off-domain lines
/// that were not learnt: each is asked of all that is shipped (for questions across languages: of all but the
/// phrasings in its language; for bare texts: of no phrasings). That is how a newcomer's question meets us, so
/// the probabilities come out as they are later. Arguments: the content folder, the folder of question files,
/// which therefore measure nothing any more, and the file to write. Prints how well questions are understood
/// that the ranker was not fitted to.
public final class RankerTraining {

    private static final int FOLDS = 5;

    /// One off-domain line to so many questions: people who ask something else are few in the question files,
    /// and each answer to them is wrong.
    private static final int OFF_DOMAIN_SHARE = 2;

    private static final int OFF_DOMAIN_FOLDS = 3;

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
        var questions = new Questions(kaart.concepts());
        var training = new RankerTraining(
                Examples.of(kaart, files, questions),
                kaart.topics().stream().map(Topic::id).toList());
        var asked = GoldenQuestion.read(Path.of(arguments[1]), questions, training.classes);
        var lines = new StringBuilder(
                "# Fitted by nl.wegwijs.knowledge.understanding.RankerTraining; do not edit by hand.\n");
        var judged = new ArrayList<>(training.ask(asked, example -> true));
        judged.addAll(training.askOffDomain(asked.size() / OFF_DOMAIN_SHARE));
        lines.append(fit(Coverage.PHRASED, judged));
        lines.append(fit(Coverage.TRANSLATED, training.askAcrossLanguages(asked)));
        var texts = new TextsTraining(Path.of(arguments[2]), kaart.concepts());
        lines.append(fit(Coverage.TEXTS, texts.ask(true)));
        lines.append(fit(Coverage.FOREIGN_TEXTS, texts.ask(false)));
        Files.writeString(Path.of(arguments[3]), lines);
    }

    /// About so many off-domain lines, each asked of a classifier that did not learn it.
    private List<Judged> askOffDomain(int count) {
        var lines = examples.stream()
                .filter(example -> example.part() == Part.OFF_DOMAIN)
                .toList();
        var step = Math.max(1, lines.size() / Math.max(1, count));
        var judged = new ArrayList<Judged>();
        for (var fold = 0; fold < OFF_DOMAIN_FOLDS; fold++) {
            var heldOut = new ArrayList<GoldenQuestion>();
            var unknown = new HashSet<Example>();
            for (var i = fold * step; i < lines.size(); i += OFF_DOMAIN_FOLDS * step) {
                heldOut.add(new GoldenQuestion(lines.get(i).question(), topics));
                unknown.add(lines.get(i));
            }
            judged.addAll(ask(heldOut, example -> !unknown.contains(example)));
        }
        return judged;
    }

    private List<Judged> askAcrossLanguages(List<GoldenQuestion> asked) {
        var judged = new ArrayList<Judged>();
        for (var language : Language.values()) {
            judged.addAll(ask(
                    asked.stream()
                            .filter(one -> one.question().language() == language)
                            .toList(),
                    example -> example.part() != Part.PHRASING
                            || example.question().language() != language));
        }
        return judged;
    }

    private List<Judged> ask(List<GoldenQuestion> asked, Predicate<Example> isKnown) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var known = examples.stream().filter(isKnown).toList();
        var classifier = LinearClassifier.train(Examples.lessons(known, topics), classes);
        try (var index = new TopicIndex(known, topics)) {
            return asked.stream()
                    .map(one -> new Judged(
                            one.question().kind(),
                            one.right(),
                            Evidence.gather(one.question(), index.search(), classifier, topics)))
                    .toList();
        }
    }

    private static String fit(Coverage coverage, List<Judged> judged) {
        var report = new TrainingReport(coverage, judged.getFirst().evidence.ofTopics().length);
        for (var fold = 0; fold < FOLDS; fold++) {
            var others = new ArrayList<Judged>();
            var heldOut = new ArrayList<Judged>();
            for (var i = 0; i < judged.size(); i++) {
                (i % FOLDS == fold ? heldOut : others).add(judged.get(i));
            }
            var ranker = fit(others);
            heldOut.forEach(one -> report.add(one.kind, one.right, ranker.probabilities(one.evidence)));
        }
        report.print();
        return Rankers.write(coverage, fit(judged));
    }

    private static Ranker fit(List<Judged> judged) {
        return Ranker.fit(
                judged.stream().map(Judged::evidence).toList(),
                judged.stream().map(Judged::right).toList());
    }

    /// Of which kind the question is, the number of the right class (that of the topics for none), and what
    /// spoke for each.
    record Judged(String kind, int right, Evidence evidence) {}
}
