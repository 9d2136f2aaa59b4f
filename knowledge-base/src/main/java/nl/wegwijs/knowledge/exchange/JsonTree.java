package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// A JSON file that knows on which line each of its objects begins.
record JsonTree(JsonNode root, Map<JsonNode, Integer> lines) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(64 << 20)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// Empty, and a mistake in the draft, where the text is no JSON.
    static Optional<JsonTree> read(String file, String text, Draft draft) {
        var lines = new IdentityHashMap<JsonNode, Integer>();
        try (var parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                draft.mistake(file, 1, "the file is empty");
                return Optional.empty();
            }
            var root = read(parser, lines);
            if (parser.nextToken() != null) {
                draft.mistake(
                        file, parser.currentTokenLocation().getLineNr(), "more follows after the end of the JSON");
                return Optional.empty();
            }
            return Optional.of(new JsonTree(root, lines));
        } catch (JsonProcessingException e) {
            var location = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            draft.mistake(file, Math.max(location.getLineNr(), 1), explain(e, location));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String explain(JsonProcessingException problem, JsonLocation location) {
        var message =
                String.valueOf(problem.getOriginalMessage()).lines().findFirst().orElse("");
        if (problem instanceof JsonEOFException || message.startsWith("Unexpected end-of-input")) {
            return "the file is cut off: it ends before the JSON is complete";
        }
        if (problem instanceof StreamConstraintsException) {
            return "the JSON is nested too deep or holds too long a text";
        }
        return "column " + location.getColumnNr() + ": no valid JSON: " + message;
    }

    int lineOf(JsonNode node) {
        return lines.getOrDefault(node, 1);
    }

    private static JsonNode read(JsonParser parser, Map<JsonNode, Integer> lines) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = JsonNodeFactory.instance.objectNode();
                lines.put(object, parser.currentTokenLocation().getLineNr());
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var name = parser.currentName();
                    parser.nextToken();
                    object.set(name, read(parser, lines));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = JsonNodeFactory.instance.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(read(parser, lines));
                }
                yield array;
            }
            case VALUE_TRUE, VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(parser.getBooleanValue());
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.textNode(parser.getText());
        };
    }
}
