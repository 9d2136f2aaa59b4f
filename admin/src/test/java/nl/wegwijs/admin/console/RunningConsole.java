package nl.wegwijs.admin.console;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.admin.content.LiveKnowledge;
import nl.wegwijs.admin.signin.Passwords;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.reminder.IitRulebook;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.SecurityHeaders;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.content.ContentFiles;

/// The console on a free port with a database of its own, a small part of the sociale kaart, and a clock that
/// is set by hand. It is Monday 23 November 2026, 10:00 in Assen.
public final class RunningConsole implements AutoCloseable {
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    public static final String PASSWORD = "vier natte fietsen";

    private static final Set<String> TOPICS = Set.of("kind-wordt-18", "brief-begrijpen");
    private static final Passwords PASSWORDS = new Passwords();
    private static final String HASH = PASSWORDS.hash(PASSWORD);

    private final Path folder;
    private final Javalin server;
    private Instant now = MONDAY;

    public final Database database;
    public final LiveKnowledge knowledge;
    public final Bell bell = new Bell();
    public final Texts chatTexts = Texts.load("bot", "reminder");
    public final Handoffs handoffs;
    public final Reminders reminders;
    public final Console console;

    private RunningConsole(URI baseUrl, boolean behindProxy) {
        try {
            this.folder = Files.createTempDirectory("console");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        InstantSource clock = () -> now;
        this.database = Database.open(folder);
        database.update(stores -> stores.documents().importAll(content(), "shipped", now));
        this.knowledge = LiveKnowledge.open(
                database, java.time.Clock.fixed(MONDAY, java.time.ZoneOffset.UTC), java.util.Set.of("noord-drenthe"));
        this.handoffs = new Handoffs(database, chatTexts, clock, bell, channel -> {});
        this.reminders = new Reminders(
                database, chatTexts, () -> knowledge.get().kaart(), new IitRulebook(), clock, bell, channel -> {});
        var files = new StaticFiles();
        this.console = new Console(
                database, knowledge, handoffs, reminders, bell, chatTexts, files, clock, baseUrl, behindProxy);
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            SecurityHeaders.addTo(config.routes, "https".equals(baseUrl.getScheme()));
            files.addTo(config.routes);
            console.register(config);
        });
        server.start("127.0.0.1", 0);
    }

    public static RunningConsole start() {
        return new RunningConsole(URI.create("http://localhost:8080"), false);
    }

    public static RunningConsole startAt(String baseUrl, boolean behindProxy) {
        return new RunningConsole(URI.create(baseUrl), behindProxy);
    }

    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    public Visitor visitor() {
        return new Visitor(address());
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// A colleague with a password; the e-mail address is the name at wegwijs.test.
    public long hire(String name, String gemeente, Role... roles) {
        var keys = Set.of(roles).stream().map(Role::key).collect(java.util.stream.Collectors.toSet());
        return database.write(
                stores -> stores.staff().create(name, name + "@wegwijs.test", HASH, keys, gemeente, "nl", now));
    }

    public List<Staff> staff() {
        return database.read(stores -> stores.staff().all());
    }

    public Staff staff(String name) {
        return staff().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Visitor signedIn(String name) {
        var visitor = visitor();
        var answer = visitor.post("/console/sign-in", Map.of("email", name + "@wegwijs.test", "password", PASSWORD));
        if (answer.statusCode() != 303) {
            throw new AssertionError(name + " cannot sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /// A newcomer in this gemeente asks for a person.
    public Handoff ask(String gemeente, String language, String question) {
        return database.write(stores -> {
            var chat = stores.chats().getOrCreate("web", "address-" + question.hashCode() + gemeente, now);
            stores.chats().saveLanguage(chat.id(), language);
            stores.chats().saveMode(chat.id(), "waiting");
            stores.newcomers().saveGemeente(chat.newcomerId(), gemeente);
            stores.consents().give(chat.newcomerId(), "handoff", "De regievoerder leest uw vraag.", "nl", now);
            long id = stores.handoffs()
                    .open(new Handoff.Opening(
                            chat.id(),
                            chat.newcomerId(),
                            gemeente,
                            language,
                            question,
                            "kind-wordt-18",
                            now,
                            Optional.empty(),
                            "newcomer",
                            now,
                            now.plus(Duration.ofDays(2))));
            return stores.handoffs().get(id);
        });
    }

    /// The newcomer of this hand-off says something.
    public void say(Handoff handoff, String text, String kind) {
        database.update(stores -> stores.messages()
                .addIncoming(handoff.chatId(), "web", "m" + now + text + kind, handoff.language(), text, kind, now));
    }

    public Handoff get(Handoff handoff) {
        return database.read(stores -> stores.handoffs().get(handoff.id()));
    }

    private static Map<String, String> content() {
        var texts = new TreeMap<>(ContentFiles.shipped().texts());
        texts.keySet().removeIf(path -> path.startsWith("topics/") && !TOPICS.contains(path.split("/")[1]));
        // Some texts are missing, as some always are.
        texts.remove("topics/brief-begrijpen/so.yaml");
        texts.remove("topics/kind-wordt-18/ps.yaml");
        return texts;
    }

    @Override
    public void close() {
        server.stop();
        knowledge.close();
        database.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
