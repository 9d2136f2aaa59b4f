package nl.wegwijs.knowledge.understanding;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Guess;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LanguageDetector;
import nl.wegwijs.knowledge.understanding.Example.Part;

/// Fits the shipped rankers to questions by people who did not write the phrasings: each is asked of all that is
/// shipped
/// (for questions across languages: of all but the phrasings in its language; for bare texts: of no phrasings). That is
/// how a newcomer's question meets us, so the probabilities come out as they are later. Arguments: the content folder,
/// the folder of question files, which therefore measure nothing any more, and the file to write.
/// Prints how well questions are understood that the ranker was not fitted to.
public final class RankerTraining {

    private static final int FOLDS = 5;

    private final Questions questions;
    private final List<Example> examples;
    private final List<String> classes;
    private final int topics;
    private final LanguageDetector detector = new LanguageDetector();

    private RankerTraining(Questions questions, List<Example> examples, List<String> topicIds) {
        this.questions = questions;
        this.examples = examples;
        this.classes = TopicFinder.classes(topicIds);
        this.topics = topicIds.size();
    }

    public static void main(String[] arguments) throws IOException {
        var files = ContentFiles.ofFolder(Path.of(arguments[0]));
        var kaart = ContentReader.read(files).kaart();
        var questions = new Questions(kaart.concepts());
        var training = new RankerTraining(
                questions,
                Examples.of(kaart, files, questions),
                kaart.topics().stream().map(Topic::id).toList());
        var asked = training.read(Path.of(arguments[1]));
        var lines = new StringBuilder(
                "# Fitted by nl.wegwijs.knowledge.understanding.RankerTraining; do not edit by hand.\n");
        lines.append(training.fit(Coverage.PHRASED, training.ask(asked, example -> true)));
        lines.append(training.fit(Coverage.TRANSLATED, training.askAcrossLanguages(asked)));
        lines.append(training.fit(Coverage.TEXTS, training.ask(asked, example -> example.part() != Part.PHRASING)));
        Files.writeString(Path.of(arguments[2]), lines);
    }

    /// The questions about a topic and about none; not those that are wishes or signs of danger.
    private List<Asked> read(Path folder) throws IOException {
        var json = new ObjectMapper();
        var read = new ArrayList<Asked>();
        try (var paths = Files.list(folder)) {
            for (var path : paths.sorted().toList()) {
                for (var line : Files.readAllLines(path)) {
                    var node = json.readTree(line);
                    var expect = node.path("expect").asText("answer");
                    if (Set.of("answer", "unknown").contains(expect)) {
                        var topic = classes.indexOf(node.path("topic").asText(""));
                        read.add(new Asked(asIfTyped(node.path("text").asText()), topic));
                    }
                }
            }
        }
        return read;
    }

    private Question asIfTyped(String text) {
        return questions.of(text, detector.detect(text).map(Guess::language).orElse(Language.NL));
    }

    private List<Judged> askAcrossLanguages(List<Asked> asked) {
        var judged = new ArrayList<Judged>();
        for (var language : Language.values()) {
            judged.addAll(ask(
                    asked.stream()
                            .filter(one -> one.question.language() == language)
                            .toList(),
                    example -> example.part() != Part.PHRASING
                            || example.question().language() != language));
        }
        return judged;
    }

    private List<Judged> ask(List<Asked> asked, Predicate<Example> isKnown) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var known = examples.stream().filter(isKnown).toList();
        var classifier = LinearClassifier.train(Examples.lessons(known, topics), classes);
        try (var index = new TopicIndex(known, topics)) {
            return asked.stream()
                    .map(one -> new Judged(one, Evidence.gather(one.question, index.search(), classifier, topics)))
                    .toList();
        }
    }

    private String fit(Coverage coverage, List<Judged> judged) {
        var report = new TrainingReport(coverage, topics);
        for (var fold = 0; fold < FOLDS; fold++) {
            var others = new ArrayList<Judged>();
            var heldOut = new ArrayList<Judged>();
            for (var i = 0; i < judged.size(); i++) {
                (i % FOLDS == fold ? heldOut : others).add(judged.get(i));
            }
            var ranker = fit(others);
            heldOut.forEach(
                    one -> report.add(one.asked.question.kind(), one.asked.right, ranker.probabilities(one.evidence)));
        }
        report.print();
        return Rankers.write(coverage, fit(judged));
    }

    private static Ranker fit(List<Judged> judged) {
        return Ranker.fit(
                judged.stream().map(Judged::evidence).toList(),
                judged.stream().map(one -> one.asked.right).toList());
    }

    /// A question and the number of the right class.
    private record Asked(Question question, int right) {}

    private record Judged(Asked asked, Evidence evidence) {}
}
