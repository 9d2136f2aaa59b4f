package nl.wegwijs.bot.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The HTTP side: the token and the method in the path, JSON answers, refusals with their own status.
final class Door implements HttpHandler {
    static final String PAGE = "<html><head><title>502 Bad Gateway</title></head></html>";
    private static final Pattern PATH = Pattern.compile("/bot([^/]+)/(\\w+)");

    private final String token;
    private final Answers answers;

    Door(String token, Answers answers) {
        this.token = token;
        this.answers = answers;
    }

    interface Answers {
        JsonNode answer(String method, Parameters parameters);
    }

    /// The connection ends without an answer.
    static final class Silence extends RuntimeException {}

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            try {
                write(exchange, 200, ok(perform(exchange, body)));
            } catch (Refusal refusal) {
                write(exchange, refusal.code, refusal.getMessage().equals(PAGE) ? PAGE : refused(refusal));
            } catch (Silence silence) {
                // closing without an answer is all
            }
        }
    }

    private JsonNode perform(HttpExchange exchange, String body) {
        var uri = exchange.getRequestURI();
        var path = PATH.matcher(uri.getPath());
        if (!path.matches()) {
            throw new Refusal(404, "Not Found");
        }
        if (!path.group(1).equals(token)) {
            throw new Refusal(401, "Unauthorized");
        }
        var type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type"))
                .orElse("");
        var query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return answers.answer(path.group(2).toLowerCase(Locale.ROOT), Parameters.read(type, body, query));
    }

    private static String ok(JsonNode result) {
        var json = Parameters.JSON.createObjectNode().put("ok", true);
        json.set("result", result);
        return json.toString();
    }

    private static String refused(Refusal refusal) {
        var json = Parameters.JSON.createObjectNode();
        json.put("ok", false).put("error_code", refusal.code).put("description", refusal.getMessage());
        if (refusal.retryAfter > 0) {
            json.putObject("parameters").put("retry_after", refusal.retryAfter);
        }
        return json.toString();
    }

    private static void write(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", text.equals(PAGE) ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
