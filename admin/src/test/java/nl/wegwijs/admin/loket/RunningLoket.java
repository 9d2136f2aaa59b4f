package nl.wegwijs.admin.loket;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wegwijs.admin.console.Console;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.admin.console.page.Route;
import nl.wegwijs.admin.content.LiveKnowledge;
import nl.wegwijs.admin.signin.Passwords;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.reminder.IitRulebook;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.SecurityHeaders;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.bot.webchat.ChatRoutes;
import nl.wegwijs.bot.webchat.WebChat;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.handoff.Handoff;

/// The loket behind the console's door and beside the web chat, on a free port, with a database of its own and the
/// whole
/// sociale kaart. It is Monday 23 November 2026, 10:00 in Assen.
final class RunningLoket implements AutoCloseable {
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final URI BASE_URL = URI.create("http://wegwijs.example.nl");

    private static final String PASSWORD = "vier natte fietsen";
    private static final String HASH = new Passwords().hash(PASSWORD);

    private final Path folder;
    private final Javalin server;
    private Instant now = MONDAY;

    final Database database;
    final LiveKnowledge knowledge;
    final Texts chatTexts = Texts.load("bot", "reminder");
    final List<Route> routes;

    RunningLoket() {
        try {
            this.folder = Files.createTempDirectory("loket");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        InstantSource clock = () -> now;
        var bell = new Bell();
        var files = new StaticFiles();
        this.database = Database.open(folder);
        this.knowledge =
                LiveKnowledge.open(database, Clock.fixed(MONDAY, ZoneOffset.UTC), java.util.Set.of("noord-drenthe"));
        var handoffs = new Handoffs(database, chatTexts, clock, bell, channel -> {});
        var console = new Console(
                database,
                knowledge,
                handoffs,
                new Reminders(
                        database,
                        chatTexts,
                        () -> knowledge.get().kaart(),
                        new IitRulebook(),
                        clock,
                        new Bell(),
                        channel -> {}),
                bell,
                chatTexts,
                files,
                clock,
                BASE_URL,
                false);
        this.routes = LoketRoutes.of(
                knowledge, handoffs, files, chatTexts, console.pages().texts(), BASE_URL, clock);
        var chat = new ChatRoutes(
                new WebChat(database, clock),
                incoming -> {},
                database,
                () -> knowledge.get().kaart(),
                files,
                false,
                clock);
        this.server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            SecurityHeaders.addTo(config.routes, false);
            files.addTo(config.routes);
            chat.addTo(config.routes);
            console.register(config);
            routes.forEach(route -> console.add(config, route));
        });
        server.start("127.0.0.1", 0);
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    Visitor visitor() {
        return new Visitor(address());
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /// Somebody with these roles, signed in; the e-mail address is the name at wegwijs.test.
    Visitor hire(String name, String gemeente, Role... roles) {
        return hire(name, gemeente, "nl", roles);
    }

    Visitor hire(String name, String gemeente, String language, Role... roles) {
        var keys = Arrays.stream(roles).map(Role::key).collect(Collectors.toSet());
        var email = name + "@wegwijs.test";
        database.update(stores -> stores.staff().create(name, email, HASH, keys, gemeente, language, now));
        var visitor = visitor();
        var answer = visitor.post("/console/sign-in", Map.of("email", email, "password", PASSWORD));
        if (answer.statusCode() != 303) {
            throw new AssertionError(name + " cannot sign in: " + answer.statusCode());
        }
        return visitor;
    }

    List<Handoff> inbox(String gemeente) {
        return database.read(stores -> stores.handoffs().inbox(gemeente));
    }

    /// What earlier tests passed on is not in the inbox any more.
    void emptyInboxes() {
        database.update(stores -> knowledge.get().kaart().gemeenten().stream()
                .flatMap(gemeente -> stores.handoffs().inbox(gemeente.id()).stream())
                .forEach(handoff -> stores.handoffs().withdraw(handoff.id(), "withdrawn", now)));
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
