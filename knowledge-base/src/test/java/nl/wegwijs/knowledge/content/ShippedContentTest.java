package nl.wegwijs.knowledge.content;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.knowledge.understanding.Intent;
import org.junit.jupiter.api.Test;

class ShippedContentTest {

    private final ContentFiles files = ContentFiles.shipped();

    @Test
    void hasNoMistakes() {
        assertThat(ContentReader.read(files).problems()).isEmpty();
    }

    @Test
    void everyTopicHasALanguageFreePart() {
        for (var topic : ContentReader.read(files).kaart().topics()) {
            assertThat(files.find("topics/" + topic.id() + "/topic.yaml")).isPresent();
        }
    }

    @Test
    void everyIntentFolderIsAnIntent() {
        assertThat(files.below("intents")).allMatch(name -> Intent.find(name).isPresent());
    }
}
