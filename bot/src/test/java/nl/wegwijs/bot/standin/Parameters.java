package nl.wegwijs.bot.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/// What one call brings, as a JSON body, a form or a query; numbers may be written as text, objects as JSON text.
record Parameters(ObjectNode values) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    static Parameters read(String contentType, String body, String query) {
        var values = JSON.createObjectNode();
        addForm(values, query);
        if (contentType.startsWith("application/json")) {
            if (!body.isBlank() && json(body) instanceof ObjectNode object) {
                values.setAll(object);
            }
        } else {
            addForm(values, body);
        }
        return new Parameters(values);
    }

    String text(String name) {
        return values.path(name).asText("");
    }

    int number(String name, int otherwise) {
        var value = values.path(name);
        return value.isMissingNode() || value.isNull() ? otherwise : value.asInt(otherwise);
    }

    OptionalLong id(String name) {
        try {
            return OptionalLong.of(Long.parseLong(text(name)));
        } catch (NumberFormatException notAnId) {
            return OptionalLong.empty();
        }
    }

    /// An object or list, which a form carries as text.
    JsonNode tree(String name) {
        var value = values.path(name);
        return value.isTextual() ? json(value.asText()) : value;
    }

    List<String> texts(String name) {
        return StreamSupport.stream(tree(name).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static void addForm(ObjectNode values, String form) {
        for (var pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw Refusal.bad("can't parse JSON object");
        }
    }
}
