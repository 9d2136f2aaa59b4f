package nl.wegwijs.bot.webchat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A visitor without script: keeps cookies, follows no redirects by itself.
final class Browser {
    private final RunningChat chat;
    private final HttpClient client = HttpClient.newHttpClient();
    final Map<String, String> cookies = new HashMap<>();

    Browser(RunningChat chat) {
        this.chat = chat;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> says(String text) {
        return post("/chat/messages", Map.of("id", UUID.randomUUID().toString(), "text", text));
    }

    HttpResponse<String> presses(String data) {
        return post("/chat/messages", Map.of("id", UUID.randomUUID().toString(), "press", data));
    }

    String page() {
        return get("/chat").body();
    }

    ChatToken token() {
        return cookies.entrySet().stream()
                .filter(cookie -> cookie.getKey().endsWith("wegwijs-chat"))
                .map(cookie -> new ChatToken(cookie.getValue()))
                .findFirst()
                .orElseThrow();
    }

    /// An open event stream; close it.
    InputStream events(String query, String... headers) {
        try {
            var request = request("/chat/events" + query, headers)
                    .header("Accept", "text/event-stream")
                    .GET()
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(chat.url(path)));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (setCookie.contains("01 Jan 1970")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
