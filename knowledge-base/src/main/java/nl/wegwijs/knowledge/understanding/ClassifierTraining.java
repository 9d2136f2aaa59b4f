package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// Learns the shipped classifiers from the content. Arguments: the content folder and the folder of the files to write.
/// The same content gives the same files.
public final class ClassifierTraining {

    /// The order of the lessons alone turns some answers in a thousand round; in the mean of so many, hardly any.
    private static final int TOGETHER = 5;

    private final Path folder;

    private ClassifierTraining(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var files = ContentFiles.ofFolder(Path.of(arguments[0]));
        var kaart = ContentReader.read(files).kaart();
        var questions = new Questions(kaart.concepts());
        var examples = Examples.of(kaart, files, questions);
        var topicIds = kaart.topics().stream().map(Topic::id).toList();
        var training = new ClassifierTraining(Path.of(arguments[1]));
        training.learn(TopicFinder.SHIPPED, Examples.lessons(examples, topicIds.size()), TopicFinder.classes(topicIds));
        training.learn(
                IntentFinder.SHIPPED,
                HeedingLessons.beforehand(files, examples, questions, IntentFinder.CLASSES),
                IntentFinder.CLASSES);
        var dangers = DangerFinder.classes(kaart);
        var ofDangers = HeedingLessons.beforehand(files, examples, questions, dangers);
        ofDangers.addAll(HeedingLessons.pieces(examples, questions, dangers));
        training.learn(DangerFinder.SHIPPED, ofDangers, dangers);
    }

    private void learn(String resource, List<Lesson> lessons, List<String> classes) throws IOException {
        System.out.printf("%s: %d lessons, %d classes%n", resource, lessons.size(), classes.size());
        var learnt = ShippedClassifier.of(LinearClassifier.trainTogether(lessons, classes, TOGETHER), lessons);
        try (var out = Files.newOutputStream(folder.resolve(resource.substring(resource.lastIndexOf('/') + 1)))) {
            learnt.write(out);
        }
    }
}
