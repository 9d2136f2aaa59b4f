package nl.wegwijs.knowledge.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Topic;
import org.junit.jupiter.api.Test;

class ShippedClassifierTest {

    private static final double MOST_NEW = 0.05;

    @Test
    void theShippedContentWasLearntBeforehand() {
        var files = ContentFiles.shipped();
        var kaart = ContentReader.read(files).kaart();
        var questions = new Questions(kaart.concepts());
        var examples = Examples.of(kaart, files, questions);
        var topicIds = kaart.topics().stream().map(Topic::id).toList();
        var lessons = Examples.lessons(examples, topicIds.size());
        var ofIntents = HeedingLessons.of(files, examples, questions, IntentFinder.CLASSES);
        var dangers = DangerFinder.classes(kaart);
        var ofDangers = HeedingLessons.of(files, examples, questions, dangers);
        assertThat(ShippedClassifier.countNew(TopicFinder.SHIPPED, lessons, TopicFinder.classes(topicIds)))
                .as("lines that ClassifierTraining has not seen; run it again")
                .isLessThan((long) (MOST_NEW * lessons.size()));
        assertThat(ShippedClassifier.countNew(IntentFinder.SHIPPED, ofIntents, IntentFinder.CLASSES))
                .isLessThan((long) (MOST_NEW * ofIntents.size()));
        assertThat(ShippedClassifier.countNew(DangerFinder.SHIPPED, ofDangers, dangers))
                .isLessThan((long) (MOST_NEW * ofDangers.size()));
    }

    @Test
    void aNewLineIsLearntOnTopOfWhatIsKnown() {
        var path = "topics/voedselbank-en-kleding/nl.phrasings.txt";
        var shipped = ContentFiles.shipped();
        try (var knowledge = Knowledge.build(shipped.with(
                path,
                shipped.find(path).orElseThrow() + "\n# writer: test\nwaar is de smurrieplank van de flapperie\n"))) {
            assertThat(knowledge
                            .understand("Waar is de smurrieplank van de flapperie?", Asker.unknown())
                            .decision())
                    .isEqualTo(new Decision.Answer("voedselbank-en-kleding"));
            assertThat(knowledge
                            .understand("hoe kom ik bij de smurrieplank", Asker.unknown())
                            .topics()
                            .getFirst()
                            .topicId())
                    .isEqualTo("voedselbank-en-kleding");
        }
    }

    @Test
    void whatOneSnapshotLearnsAnotherDoesNotKnow() {
        var path = "topics/voedselbank-en-kleding/nl.phrasings.txt";
        var shipped = ContentFiles.shipped();
        var question = "zit er hier ergens een smurrieplank";
        try (var before = Knowledge.build(shipped)) {
            var understood = before.understand(question, Asker.unknown());
            Knowledge.build(shipped.with(
                            path, shipped.find(path).orElseThrow() + "\n# writer: test\n" + question + "\n"))
                    .close();
            assertThat(before.understand(question, Asker.unknown())).isEqualTo(understood);
            try (var after = Knowledge.build(shipped)) {
                assertThat(after.understand(question, Asker.unknown())).isEqualTo(understood);
            }
        }
    }

    @Test
    void aNewTopicIsLearntFromItsTexts() {
        var shipped = ContentFiles.shipped()
                .with(
                        "topics/kruidentuin/topic.yaml",
                        "domain: D5\nicon: activiteiten-in-de-buurt\nplaces: [{task: regie}]\n")
                .with("topics/kruidentuin/nl.yaml", """
                        status: draft
                        title: "De kruidentuin"
                        answer: ["In de kruidentuin kweekt u basilicum en koriander."]
                        """)
                .with("topics/kruidentuin/nl.phrasings.txt", "# writer: test\nwaar kan ik koriander kweken\n");
        try (var knowledge = Knowledge.build(shipped)) {
            assertThat(knowledge
                            .understand("ik wil koriander kweken in de kruidentuin", Asker.unknown())
                            .topics()
                            .getFirst()
                            .topicId())
                    .isEqualTo("kruidentuin");
        }
    }
}
