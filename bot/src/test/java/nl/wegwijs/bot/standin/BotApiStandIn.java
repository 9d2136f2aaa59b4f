package nl.wegwijs.bot.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The Bot API on this machine, with people who write and press, a memory of what they got, and failures on request.
///
/// It refuses what the real one refuses. Waiting is for a condition, never for a time; who waits in vain for a
/// minute gets an [AssertionError] that says what came instead.
public final class BotApiStandIn implements AutoCloseable {
    public static final String TOKEN = "110201543:stand-in";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final UpdateQueue updates = new UpdateQueue(lock, changed);
    private final ChatHistory history = new ChatHistory();
    private final Map<String, Deque<Failure>> failures = new HashMap<>();
    private final Set<Long> blockedBy = new HashSet<>();
    private final List<Call> calls = new ArrayList<>();
    private final Methods methods = new Methods(updates, history);
    private final HttpServer server;
    private boolean hanging = true;

    /// One call that the bot made. @param code 200, what it was refused with, or 0 when it got no answer
    public record Call(String method, JsonNode parameters, int code, Instant at) {
        /// 0 when the call was not about a chat.
        public long chat() {
            return parameters.path("chat_id").asLong(0);
        }
    }

    private BotApiStandIn(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", new Door(TOKEN, this::answer));
        server.start();
    }

    public static BotApiStandIn start() {
        return new BotApiStandIn(0);
    }

    public static BotApiStandIn start(int port) {
        return new BotApiStandIn(port);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    /// The person is known to the bot without having written in this test.
    public void opens(long chat) {
        locked(() -> {
            history.know(chat);
            return chat;
        });
    }

    /// @return the id of the update
    public int says(long chat, String text) {
        var message = message(chat).put("text", text);
        if (text.startsWith("/")) {
            message.putArray("entities")
                    .addObject()
                    .put("type", "bot_command")
                    .put("offset", 0)
                    .put("length", text.split("\\s", 2)[0].length());
        }
        return updates.add("message", message);
    }

    /// Presses the key whose label contains these words, on the message as it is now.
    public int presses(SentMessage message, String words) {
        var now = locked(() -> history.of(message.chat()).stream()
                .filter(other -> other.id() == message.id())
                .findFirst()
                .orElse(message));
        var key = now.findKey(words).orElseThrow(() -> new AssertionError("no key \"" + words + "\" under: " + now));
        return pressesData(now, key.data());
    }

    /// A press of whatever data, as an old or a meddling client may send it.
    public int pressesData(SentMessage message, String data) {
        var query = Parameters.JSON.createObjectNode();
        query.put("id", locked(() -> methods.newQuery()));
        query.set("from", person(message.chat()));
        query.set("message", locked(() -> history.json(message)));
        query.put("chat_instance", "1").put("data", data);
        return updates.add("callback_query", query);
    }

    /// Something other than text: `photo`, `voice`, `sticker`, `document`, `location`, `video`, `contact`.
    public int shows(long chat, String kind, JsonNode what) {
        return updates.add("message", message(chat).set(kind, what));
    }

    /// An update of any kind, as JSON.
    public int receives(String kind, ObjectNode what) {
        return updates.add(kind, what);
    }

    /// A message from this person, to be completed.
    public ObjectNode message(long chat) {
        opens(chat);
        var message = Parameters.JSON.createObjectNode();
        message.put("message_id", locked(history::nextId))
                .put("date", Instant.now().getEpochSecond());
        message.set("from", person(chat));
        message.set("chat", ChatHistory.privateChat(chat));
        return message;
    }

    public void blocks(long chat) {
        locked(() -> blockedBy.add(chat));
    }

    public void unblocks(long chat) {
        locked(() -> blockedBy.remove(chat));
    }

    /// The next calls of this method go wrong, one after another; then it works again.
    public void fails(String method, Failure... next) {
        locked(() -> failures.computeIfAbsent(method.toLowerCase(Locale.ROOT), name -> new ArrayDeque<>())
                .addAll(List.of(next)));
    }

    public void endHanging() {
        locked(() -> {
            hanging = false;
            changed.signalAll();
            return hanging;
        });
    }

    public List<SentMessage> messages() {
        return locked(history::all);
    }

    public List<SentMessage> messages(long chat) {
        return locked(() -> history.of(chat));
    }

    public List<Call> calls(String method) {
        var name = method.toLowerCase(Locale.ROOT);
        return locked(
                () -> calls.stream().filter(call -> call.method().equals(name)).toList());
    }

    /// How often this update was handed out.
    public int given(int updateId) {
        return updates.given(updateId);
    }

    public boolean isConfirmed(int updateId) {
        return updates.isConfirmed(updateId);
    }

    public int unconfirmed() {
        return updates.waiting();
    }

    public SentMessage awaitMessage(long chat, String words) {
        return awaitMessage(chat, message -> message.text().contains(words), words);
    }

    public SentMessage awaitMessage(long chat, Predicate<SentMessage> wanted, String what) {
        return await(
                "a message with " + what + " in chat " + chat,
                () -> history.of(chat).stream().filter(wanted).findFirst());
    }

    public List<SentMessage> awaitMessages(long chat, int count) {
        return await(
                count + " messages in chat " + chat,
                () -> Optional.of(history.of(chat)).filter(messages -> messages.size() >= count));
    }

    public List<Call> awaitCalls(String method, int count) {
        return await(
                count + " calls of " + method, () -> Optional.of(calls(method)).filter(done -> done.size() >= count));
    }

    public void awaitConfirmed(int updateId) {
        await(
                "update " + updateId + " to be confirmed",
                () -> updates.isConfirmed(updateId) ? Optional.of(1) : Optional.empty());
    }

    public void awaitPolls(int count) {
        await(count + " polls", () -> updates.polls() >= count ? Optional.of(1) : Optional.empty());
    }

    /// Returns after the next call of the bot, however long that takes.
    void awaitAnyCall() {
        lock.lock();
        try {
            changed.awaitUninterruptibly();
        } finally {
            lock.unlock();
        }
    }

    public int polls() {
        return updates.polls();
    }

    @Override
    public void close() {
        endHanging();
        updates.close();
        server.stop(0);
    }

    private JsonNode answer(String method, Parameters parameters) {
        int code = 0;
        try {
            var failure = locked(() -> nextFailure(method));
            failure.ifPresent(this::beforehand);
            refuseBlocked(parameters);
            var result = methods.isPoll(method)
                    ? methods.poll(parameters)
                    : locked(() -> methods.perform(method, parameters));
            if (failure.isPresent() && failure.get() instanceof Failure.ResetAfter) {
                throw new Door.Silence();
            }
            code = 200;
            return result;
        } catch (Refusal refusal) {
            code = refusal.code;
            throw refusal;
        } finally {
            note(new Call(method, parameters.values(), code, Instant.now()));
        }
    }

    private void beforehand(Failure failure) {
        switch (failure) {
            case Failure.Refused refused -> throw new Refusal(refused.code(), refused.description());
            case Failure.TooManyRequests tooMany ->
                throw new Refusal(429, "Too Many Requests: retry after " + tooMany.retryAfter(), tooMany.retryAfter());
            case Failure.BadGateway gateway -> throw new Refusal(502, Door.PAGE);
            case Failure.Hang hang -> {
                hangOn();
                throw new Door.Silence();
            }
            case Failure.ResetBefore reset -> throw new Door.Silence();
            case Failure.ResetAfter reset -> {
                // comes after the deed
            }
        }
    }

    private void hangOn() {
        lock.lock();
        try {
            while (hanging) {
                changed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    private void refuseBlocked(Parameters parameters) {
        var chat = parameters.id("chat_id");
        if (chat.isPresent() && locked(() -> blockedBy.contains(chat.getAsLong()))) {
            throw new Refusal(403, "Forbidden: bot was blocked by the user");
        }
    }

    private Optional<Failure> nextFailure(String method) {
        return Optional.ofNullable(failures.get(method)).map(Deque::poll);
    }

    private void note(Call call) {
        locked(() -> {
            changed.signalAll();
            return calls.add(call);
        });
    }

    private static ObjectNode person(long chat) {
        return Parameters.JSON
                .createObjectNode()
                .put("id", chat)
                .put("is_bot", false)
                .put("first_name", "P" + chat)
                .put("language_code", "nl");
    }

    private <T> T await(String what, Supplier<Optional<T>> condition) {
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (true) {
                var found = condition.get();
                if (found.isPresent()) {
                    return found.get();
                }
                if (left <= 0) {
                    throw new AssertionError("waited in vain for %s; messages: %s".formatted(what, history.all()));
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for " + what, interrupted);
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
