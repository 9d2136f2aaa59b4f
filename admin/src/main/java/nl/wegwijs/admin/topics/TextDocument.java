package nl.wegwijs.admin.topics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.TextStatus;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;

/// Where the text of a topic in one language lies, and what it says.
record TextDocument(String topicId, Language language) {

    String path() {
        return "topics/" + topicId + "/" + language.tag() + ".yaml";
    }

    /// Empty when the document does not hold a text with a title.
    Optional<TopicText> read(String yaml) {
        return ContentReader.read(new ContentFiles(Map.of(path(), yaml)))
                .kaart()
                .findTopic(topicId)
                .flatMap(topic -> topic.findText(language));
    }

    TopicText blank() {
        return new TopicText(
                language,
                TextStatus.DRAFT,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
