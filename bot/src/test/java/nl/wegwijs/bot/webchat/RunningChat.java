package nl.wegwijs.bot.webchat;

import io.javalin.Javalin;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.outbox.OutboxSender;
import nl.wegwijs.bot.outbox.Pace;
import nl.wegwijs.bot.outbox.Speaker;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.bot.web.SecurityHeaders;
import nl.wegwijs.bot.web.StaticFiles;

/// A real server on a free port with the real bot behind it. What the bot says is sent before a request returns.
final class RunningChat implements AutoCloseable {
    final RunningBot bot;
    final WebChat webChat;
    final List<Incoming> received = new CopyOnWriteArrayList<>();
    volatile UnaryOperator<Incoming> before = UnaryOperator.identity();
    private final OutboxSender sender;
    private final Javalin server;

    private RunningChat(Path folder, int port, boolean https) {
        this.bot = RunningBot.open(folder);
        this.webChat = new WebChat(bot.database, bot.clock);
        this.sender = new OutboxSender(bot.database, webChat, Pace.unlimited(), bot.clock, 1);
        var routes = new ChatRoutes(
                webChat,
                this::receive,
                bot.database,
                () -> RunningBot.knowledge().kaart(),
                new StaticFiles(),
                https,
                bot.clock);
        this.server = Javalin.create(config -> {
            config.concurrency.useVirtualThreads = true;
            config.startup.showJavalinBanner = false;
            SecurityHeaders.addTo(config.routes, https);
            new StaticFiles().addTo(config.routes);
            routes.addTo(config.routes);
        });
        server.start("127.0.0.1", port);
    }

    static RunningChat open(Path folder) {
        return new RunningChat(folder, 0, false);
    }

    static RunningChat behindHttps(Path folder) {
        return new RunningChat(folder, 0, true);
    }

    /// To look at by hand: the folder and the port.
    public static void main(String[] arguments) {
        new RunningChat(Path.of(arguments[0]), Integer.parseInt(arguments[1]), false);
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    Browser browser() {
        return new Browser(this);
    }

    /// As a member of staff would, through the outbox.
    void say(String address, Reply reply) {
        bot.database.update(stores -> Speaker.say(
                stores, stores.chats().find(WebChat.ID, address).orElseThrow(), reply, "staff:1", bot.clock.instant()));
        sender.sendDue();
    }

    private void receive(Incoming incoming) {
        received.add(incoming);
        bot.inbox.receive(before.apply(incoming));
        sender.sendDue();
    }

    /// Nobody can reach it any more.
    void vanish() {
        webChat.close();
        server.stop();
    }

    @Override
    public void close() {
        vanish();
        bot.close();
    }
}
