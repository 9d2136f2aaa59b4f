package nl.wegwijs.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// `getUpdates` that reads each update by itself. The library reads a batch as a whole: one message of a kind that is
/// newer than the library would keep all others from ever arriving.
final class UpdatesRequest extends GetUpdates {
    private static final Logger LOG = LoggerFactory.getLogger(UpdatesRequest.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    /// Enough to know whose message it was, and what was typed.
    private static final List<String> PLAIN = List.of("message_id", "date", "chat", "text");

    UpdatesRequest(int offset, int limit, int timeout) {
        setOffset(offset);
        setLimit(limit);
        setTimeout(timeout);
        setAllowedUpdates(List.of("message", "callback_query"));
    }

    @Override
    public ArrayList<Update> deserializeResponse(String answer) throws TelegramApiRequestException {
        try {
            var tree = JSON.readTree(answer);
            if (!tree.path("ok").asBoolean() || !tree.path("result").isArray()) {
                return super.deserializeResponse(answer);
            }
            var updates = new ArrayList<Update>();
            for (var update : tree.path("result")) {
                updates.add(read(update));
            }
            return updates;
        } catch (JsonProcessingException notJson) {
            throw new TelegramApiRequestException("Telegram's answer is not JSON", notJson);
        }
    }

    private static Update read(JsonNode update) throws JsonProcessingException {
        try {
            return JSON.treeToValue(update, Update.class);
        } catch (JsonProcessingException newer) {
            LOG.warn(
                    "update {} is newer than we can read",
                    update.path("update_id").asInt());
            return JSON.treeToValue(plain(update), Update.class);
        }
    }

    private static JsonNode plain(JsonNode update) {
        var plain = JSON.createObjectNode();
        plain.set("update_id", update.path("update_id"));
        if (update.path("message") instanceof ObjectNode message) {
            var known = message.deepCopy().retain(PLAIN);
            if (known.path("chat") instanceof ObjectNode chat) {
                chat.retain("id", "type", "first_name");
            }
            plain.set("message", known);
        }
        return plain;
    }
}
