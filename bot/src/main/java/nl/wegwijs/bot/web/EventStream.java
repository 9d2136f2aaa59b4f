package nl.wegwijs.bot.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Server-sent events, written by the request's own thread for as long as the page listens. That thread must be a
/// virtual one.
///
/// Not Javalin's own `sse`: that works asynchronously, and when a page goes away at the wrong moment Javalin 7.2.3
/// tries
/// to answer on a response that Jetty has taken back, fails, and tries again without end on a full processor.
public final class EventStream {
    /// Sooner than Jetty, a proxy or a phone network drops a silent connection (30 seconds is common).
    public static final Duration HEARTBEAT = Duration.ofSeconds(20);

    private final HttpServletResponse response;

    private EventStream(HttpServletResponse response) {
        this.response = response;
    }

    /// What goes on the stream, from the first event to the last.
    @FunctionalInterface
    public interface Story {
        void tell(EventStream stream) throws IOException, InterruptedException;
    }

    /// Returns when the story ends or the page is gone.
    public static void open(Context context, Story story) {
        var response = context.res();
        response.setStatus(200);
        response.setContentType("text/event-stream; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        // Asks a proxy to pass every event on at once.
        response.setHeader("X-Accel-Buffering", "no");
        try {
            response.flushBuffer();
            story.tell(new EventStream(response));
        } catch (IOException pageIsGone) {
            // Nobody listens any more; that is how every stream ends.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /// `data` must not be empty: a browser drops an event without data.
    public void send(String event, String data, String id) throws IOException {
        var lines = new StringBuilder("event: ").append(event).append('\n');
        if (!id.isEmpty()) {
            lines.append("id: ").append(id).append('\n');
        }
        data.lines().forEach(line -> lines.append("data: ").append(line).append('\n'));
        write(lines.append('\n').toString());
    }

    public void beat() throws IOException {
        write(":\n\n");
    }

    private void write(String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
