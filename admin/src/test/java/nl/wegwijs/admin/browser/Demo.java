package nl.wegwijs.admin.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.Server;
import nl.wegwijs.bot.standin.BotApiStandIn;

/// The demo as `./wegwijs demo` starts it, on a free port, with Telegram from a stand-in.
final class Demo implements AutoCloseable {
    final BotApiStandIn telegram = BotApiStandIn.start();
    final Server server;
    private final int port = freePort();

    Demo(Path folder) {
        this(folder, Clock.systemUTC());
    }

    Demo(Path folder, Clock clock) {
        var config = new Config(
                "127.0.0.1",
                port,
                folder,
                Optional.of(BotApiStandIn.TOKEN),
                telegram.address(),
                URI.create("http://localhost:" + port),
                false,
                java.util.Set.of("noord-drenthe"));
        server = Server.startDemo(config, clock);
    }

    String at(String path) {
        return "http://localhost:" + port + path;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        server.close();
        telegram.close();
    }
}
