package nl.wegwijs.bot.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the bot sent to whom, as people see it now. Callers hold the stand-in's lock.
final class ChatHistory {
    private static final int LONGEST_DATA = 64;

    private final Set<Long> known = new HashSet<>();
    private final Map<Long, List<SentMessage>> messages = new LinkedHashMap<>();
    private final Map<Integer, ArrayNode> entities = new HashMap<>();
    private int lastId = 100;

    /// The person started the bot; before that the bot may not write.
    void know(long chat) {
        known.add(chat);
    }

    int nextId() {
        return ++lastId;
    }

    List<SentMessage> all() {
        return messages.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(SentMessage::id))
                .toList();
    }

    List<SentMessage> of(long chat) {
        return List.copyOf(messages.getOrDefault(chat, List.of()));
    }

    ObjectNode send(Parameters parameters) {
        long chat = chat(parameters);
        var markup = Markup.read(parameters.text("text"), parameters.text("parse_mode"));
        var rows = keyboard(parameters.tree("reply_markup"));
        var message = new SentMessage(chat, nextId(), markup.text(), parameters.text("text"), rows, Instant.now(), 0);
        messages.computeIfAbsent(chat, none -> new ArrayList<>()).add(message);
        entities.put(message.id(), markup.entities());
        return json(message);
    }

    ObjectNode editText(Parameters parameters) {
        var old = get(parameters);
        var markup = Markup.read(parameters.text("text"), parameters.text("parse_mode"));
        var given = parameters.tree("entities");
        entities.put(old.id(), given instanceof ArrayNode list ? list : markup.entities());
        return replace(old, markup.text(), parameters.text("text"), keyboard(parameters.tree("reply_markup")));
    }

    ObjectNode editKeyboard(Parameters parameters) {
        var old = get(parameters);
        return replace(old, old.text(), old.markup(), keyboard(parameters.tree("reply_markup")));
    }

    void delete(Parameters parameters) {
        var message = get(parameters);
        messages.get(message.chat()).remove(message);
    }

    /// As the Bot API shows a message of the bot.
    ObjectNode json(SentMessage message) {
        var json = Parameters.JSON.createObjectNode();
        json.put("message_id", message.id()).put("date", message.at().getEpochSecond());
        json.putObject("from").put("id", 110201543).put("is_bot", true).put("first_name", "Wegwijs");
        json.set("chat", privateChat(message.chat()));
        json.put("text", message.text());
        var marks = entities.get(message.id());
        if (marks != null && !marks.isEmpty()) {
            json.set("entities", marks);
        }
        if (!message.rows().isEmpty()) {
            var rows = json.putObject("reply_markup").putArray("inline_keyboard");
            for (var row : message.rows()) {
                var keys = rows.addArray();
                row.forEach(key -> {
                    var shown = keys.addObject().put("text", key.label());
                    shown.put(key.url().isEmpty() ? "callback_data" : "url", key.data() + key.url());
                });
            }
        }
        return json;
    }

    static ObjectNode privateChat(long chat) {
        return Parameters.JSON
                .createObjectNode()
                .put("id", chat)
                .put("type", "private")
                .put("first_name", "P" + chat);
    }

    private ObjectNode replace(SentMessage old, String text, String source, List<List<SentMessage.Key>> rows) {
        if (text.equals(old.text()) && rows.equals(old.rows())) {
            throw Refusal.bad("message is not modified: specified new message content and reply markup are exactly the"
                    + " same as a current content and reply markup of the message");
        }
        var next = new SentMessage(old.chat(), old.id(), text, source, rows, old.at(), old.edited() + 1);
        var ofChat = messages.get(old.chat());
        ofChat.set(ofChat.indexOf(old), next);
        return json(next);
    }

    private long chat(Parameters parameters) {
        var chat = parameters.id("chat_id").orElseThrow(() -> Refusal.bad("chat_id is empty"));
        if (!known.contains(chat)) {
            throw Refusal.bad("chat not found");
        }
        return chat;
    }

    private SentMessage get(Parameters parameters) {
        long chat = chat(parameters);
        int id = parameters.number("message_id", 0);
        return of(chat).stream()
                .filter(message -> message.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.bad("message to edit not found"));
    }

    private static List<List<SentMessage.Key>> keyboard(JsonNode markup) {
        var rows = new ArrayList<List<SentMessage.Key>>();
        for (var row : markup.path("inline_keyboard")) {
            var keys = new ArrayList<SentMessage.Key>();
            row.forEach(key -> keys.add(key(key)));
            if (!keys.isEmpty()) {
                rows.add(keys);
            }
        }
        return rows;
    }

    private static SentMessage.Key key(JsonNode key) {
        var label = key.path("text").asText("");
        var data = key.path("callback_data").asText("");
        var url = key.path("url").asText("");
        if (label.isBlank()) {
            throw Refusal.bad("inline keyboard button text must be non-empty");
        }
        if (data.isEmpty() == url.isEmpty()) {
            throw Refusal.bad("text buttons are unallowed in the inline keyboard");
        }
        if (data.getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
            throw Refusal.bad("BUTTON_DATA_INVALID");
        }
        if (!url.isEmpty() && !isAddress(url)) {
            throw Refusal.bad("inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
        }
        return new SentMessage.Key(label, data, url);
    }

    private static boolean isAddress(String url) {
        try {
            var address = URI.create(url);
            return address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getScheme().startsWith("http");
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
