package nl.wegwijs.bot.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The methods of the Bot API that we know, by their name in lower case.
final class Methods {
    private static final Set<String> ACTIONS = Set.of("typing", "upload_photo", "find_location", "upload_document");
    private static final BooleanNode YES = BooleanNode.TRUE;

    private final UpdateQueue updates;
    private final ChatHistory history;
    private final Set<String> queries = new HashSet<>();
    private final Map<String, JsonNode> commands = new HashMap<>();
    private int lastQuery;

    Methods(UpdateQueue updates, ChatHistory history) {
        this.updates = updates;
        this.history = history;
    }

    boolean isPoll(String method) {
        return method.equals("getupdates");
    }

    /// Waits without holding the stand-in's lock.
    JsonNode poll(Parameters parameters) {
        var batch = updates.poll(
                parameters.number("offset", 0),
                parameters.number("limit", 100),
                Duration.ofSeconds(parameters.number("timeout", 0)),
                Set.copyOf(parameters.texts("allowed_updates")));
        return Parameters.JSON.createArrayNode().addAll(batch);
    }

    JsonNode perform(String method, Parameters parameters) {
        return switch (method) {
            case "getme" -> me();
            case "sendmessage" -> history.send(parameters);
            case "editmessagetext" -> history.editText(parameters);
            case "editmessagereplymarkup" -> history.editKeyboard(parameters);
            case "deletemessage" -> {
                history.delete(parameters);
                yield YES;
            }
            case "answercallbackquery" -> answerQuery(parameters);
            case "sendchataction" -> act(parameters);
            case "setmycommands" -> setCommands(parameters);
            case "getmycommands" ->
                commands.getOrDefault(parameters.text("language_code"), Parameters.JSON.createArrayNode());
            case "deletewebhook" -> YES;
            default -> throw new Refusal(404, "Not Found: method not found");
        };
    }

    String newQuery() {
        var id = "4382" + ++lastQuery;
        queries.add(id);
        return id;
    }

    private static ObjectNode me() {
        return Parameters.JSON
                .createObjectNode()
                .put("id", 110201543)
                .put("is_bot", true)
                .put("first_name", "Wegwijs")
                .put("username", "wegwijs_bot");
    }

    private JsonNode answerQuery(Parameters parameters) {
        if (!queries.remove(parameters.text("callback_query_id"))) {
            throw Refusal.bad("query is too old and response timeout expired or query ID is invalid");
        }
        return YES;
    }

    private static JsonNode act(Parameters parameters) {
        if (!ACTIONS.contains(parameters.text("action"))) {
            throw Refusal.bad("wrong parameter action in request");
        }
        return YES;
    }

    private JsonNode setCommands(Parameters parameters) {
        var language = parameters.text("language_code");
        if (!language.matches("|[a-z]{2}")) {
            throw Refusal.bad("invalid language code specified");
        }
        for (var command : parameters.tree("commands")) {
            int length = command.path("description").asText("").length();
            if (!command.path("command").asText("").matches("/?[a-z0-9_]{1,32}") || length < 1 || length > 256) {
                throw Refusal.bad("BOT_COMMAND_INVALID");
            }
        }
        commands.put(language, parameters.tree("commands"));
        return YES;
    }
}
