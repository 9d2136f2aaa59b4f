package nl.wegwijs.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class TopicFileTest {

    private static final String FOLDER = "topics/kind-wordt-18/";

    private final ContentFiles sample = SampleContent.files();
    private final Topic topic = ContentReader.read(sample).kaart().getTopic("kind-wordt-18");

    @Test
    void whatIsWrittenIsReadBackAsTheSame() {
        assertThat(readBack(topic)).isEqualTo(topic);
    }

    @Test
    void keepsQuotesAndLimitsOfPlaces() {
        var changed = new Topic(
                topic.id(),
                topic.domain(),
                topic.icon(),
                List.of(),
                List.of(new Place(Optional.empty(), Optional.of("svb"), Set.of("assen"), Group.FAMILY)),
                topic.also(),
                topic.related(),
                topic.deadline(),
                true,
                List.of(topic.facts().getFirst()),
                topic.texts(),
                topic.phrasings());

        assertThat(readBack(changed)).isEqualTo(changed);
        var text = topic.texts().get(Language.NL);
        assertThat(TopicFile.write(text)).contains("title: \"Uw kind wordt 18\"\nanswer:\n  - \"De kinderbijslag");
    }

    private Topic readBack(Topic changed) {
        var files = sample.with(FOLDER + "topic.yaml", TopicFile.write(changed));
        for (var text : changed.texts().values()) {
            files = files.with(FOLDER + text.language().tag() + ".yaml", TopicFile.write(text));
        }
        for (var phrasings : changed.phrasings().entrySet()) {
            var file = FOLDER + phrasings.getKey().tag() + ".phrasings.txt";
            files = files.with(file, TopicFile.write(phrasings.getValue()));
        }
        var reading = ContentReader.read(files);
        assertThat(reading.problems()).isEmpty();
        return reading.kaart().getTopic(changed.id());
    }
}
