package nl.wegwijs.admin;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import nl.wegwijs.admin.console.Console;
import nl.wegwijs.admin.demo.DemoData;
import nl.wegwijs.admin.loket.LoketRoutes;
import nl.wegwijs.admin.signin.Passwords;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.outbox.Pace;
import nl.wegwijs.bot.privacy.Retention;
import nl.wegwijs.bot.web.SecurityHeaders;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.bot.webchat.ChatRoutes;
import nl.wegwijs.bot.webchat.WebChat;
import nl.wegwijs.db.job.Jobs;

/// The running program: web pages, Telegram where there is a token, and the jobs.
public final class Server implements AutoCloseable {
    /// A long answer of a regievoerder or an edited topic; a chat message is bounded further in the inbox.
    private static final long LARGEST_REQUEST = 100_000L;

    private static final Duration REMINDERS_EVERY = Duration.ofMinutes(1);

    private final Application application;
    private final Javalin web;

    private Server(Application application, Javalin web) {
        this.application = application;
        this.web = web;
    }

    /// Everything works when this returns; Telegram joins as soon as it can be reached.
    public static Server start(Config config, Clock clock) {
        return start(config, clock, application -> {});
    }

    /// The same, with demo staff and demo newcomers where there is no staff yet.
    public static Server startDemo(Config config, Clock clock) {
        var passwords = new Passwords();
        return start(
                config,
                clock,
                application -> DemoData.fill(application.database, application.inbox, clock, passwords::hash));
    }

    private static Server start(Config config, Clock clock, Consumer<Application> fill) {
        var application = new Application(config, clock);
        try {
            fill.accept(application);
            var webChat = application.open(new WebChat(application.database, clock));
            application.add(webChat, Pace.unlimited(), 1);
            var web = Javalin.create(javalin -> configure(javalin, application, webChat));
            listen(web, config);
            application.open(web::stop);
            startJobs(application);
            config.telegramToken().ifPresent(token -> Telegram.join(application, token));
            return new Server(application, web);
        } catch (RuntimeException failed) {
            application.close();
            throw failed;
        }
    }

    private static void listen(Javalin web, Config config) {
        try {
            web.start(config.host(), config.port());
        } catch (JavalinBindException refused) {
            throw new UserProblem(
                    "Wegwijs cannot listen on %s port %d: it is in use, or is no address of this machine. Set %s and %s."
                            .formatted(config.host(), config.port(), Config.PORT, Config.HOST));
        }
    }

    private static void configure(JavalinConfig javalin, Application application, WebChat webChat) {
        var config = application.config;
        javalin.concurrency.useVirtualThreads = true;
        javalin.startup.showJavalinBanner = false;
        javalin.http.maxRequestSize = LARGEST_REQUEST;
        var files = new StaticFiles();
        SecurityHeaders.addTo(javalin.routes, config.isHttps());
        files.addTo(javalin.routes);
        new ProblemPages(files).addTo(javalin.routes);
        javalin.routes.get("/health", context -> context.json(Map.of("status", "ok")));
        new ChatRoutes(
                        webChat,
                        application.inbox::receive,
                        application.database,
                        () -> application.knowledge.get().kaart(),
                        files,
                        config.isHttps(),
                        application.clock)
                .addTo(javalin.routes);
        var console = new Console(
                application.database,
                application.knowledge,
                application.handoffs,
                application.reminders,
                application.bell,
                application.texts,
                files,
                application.clock,
                config.baseUrl(),
                config.behindProxy());
        console.register(javalin);
        LoketRoutes.of(
                        application.knowledge,
                        application.handoffs,
                        files,
                        application.texts,
                        console.pages().texts(),
                        config.baseUrl(),
                        application.clock)
                .forEach(route -> console.add(javalin, route));
    }

    private static void startJobs(Application application) {
        var jobs = application.open(new Jobs(application.database.schedulerDataSource(), application.clock));
        jobs.recurring("reminders", REMINDERS_EVERY, application.reminders::sendDue);
        var retention = new Retention(application.database, application.clock, Retention.Periods.DEFAULT);
        jobs.daily("retention", LocalTime.of(3, 30), Dates.AMSTERDAM, retention::run);
        jobs.start();
    }

    public Application application() {
        return application;
    }

    public int port() {
        return web.port();
    }

    public String address(String path) {
        return application.config.baseUrl() + path;
    }

    /// Returns when the program is told to end.
    public void awaitEnd() {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            close();
            ended.countDown();
        }));
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        application.close();
    }
}
