package nl.wegwijs.bot.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/// What of a conversation lies in the chat's row as JSON: where it stands and what it was last about.
public record Memory(Step step, String lastTopic, String lastQuestion, boolean languageChosen) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Memory NOTHING = new Memory(new Step.Fresh(), "", "", false);

    public static Memory of(Conversation conversation) {
        return new Memory(
                conversation.step(),
                conversation.lastTopic().orElse(""),
                conversation.lastQuestion(),
                conversation.languageChosen());
    }

    public Optional<String> topic() {
        return lastTopic.isEmpty() ? Optional.empty() : Optional.of(lastTopic);
    }

    public String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a step that cannot be written", impossible);
        }
    }

    /// A step that an older or newer version wrote and this one cannot read is forgotten: the person can simply go on.
    public static Memory read(String json) {
        if (json.isEmpty()) {
            return NOTHING;
        }
        try {
            return JSON.readValue(json, Memory.class);
        } catch (JsonProcessingException otherVersion) {
            return new Memory(new Step.Idle(), "", "", false);
        }
    }
}
