package nl.wegwijs.admin.inbox;

import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import nl.wegwijs.admin.console.page.Gemeenten;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.bot.bell.Bell;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells open pages that something happened in their gemeente, and nothing more: the page reads again under its own
/// rights. Ends when the session ends.
public final class LiveEvents {
    private static final Logger LOG = LoggerFactory.getLogger(LiveEvents.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /// A browser passes no event on that has no content.
    private static final String SOMETHING = "now";

    private final Bell bell;
    private final Gemeenten gemeenten;
    private final Predicate<SignedIn> isAlive;

    LiveEvents(Bell bell, Gemeenten gemeenten, Predicate<SignedIn> isAlive) {
        this.bell = bell;
        this.gemeenten = gemeenten;
        this.isAlive = isAlive;
    }

    public void stream(Visit visit) {
        var who = visit.who();
        var listensTo = Bell.handoffsOf(gemeenten.asked(visit).orElse(""));
        var context = visit.context();
        context.contentType("text/event-stream; charset=utf-8").header("X-Accel-Buffering", "no");
        context.disableCompression();
        context.future(() -> {
            var ended = new CompletableFuture<@Nullable Void>();
            var client = new SseClient(context);
            Thread.ofVirtual().name("console-events").start(() -> pass(client, who, listensTo, ended));
            return ended;
        });
    }

    /// One thread a page writes all that it gets, so that nothing interleaves. Rings that come together are one.
    ///
    /// @param ended completed only while there is somebody to end the answer for: the server has taken back what
    ///              belonged to a page that went away
    private void pass(SseClient client, SignedIn who, String listensTo, CompletableFuture<@Nullable Void> ended) {
        BlockingQueue<String> rings = new ArrayBlockingQueue<>(1);
        try (var listening = bell.listen(what -> {
            if (what.equals(listensTo)) {
                rings.offer(what);
            }
        })) {
            client.sendEvent("listening", SOMETHING);
            while (!client.terminated() && isAlive.test(who)) {
                var rang = rings.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                if (rang == null) {
                    client.sendComment("still here");
                } else {
                    client.sendEvent("changed", SOMETHING);
                }
            }
        } catch (Exception closing) {
            LOG.debug("events end", closing);
        }
        if (!client.terminated()) {
            ended.complete(null);
        }
    }
}
