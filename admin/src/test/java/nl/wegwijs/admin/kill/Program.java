package nl.wegwijs.admin.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.admin.Main;
import nl.wegwijs.bot.standin.BotApiStandIn;

/// The real program in a process of its own, so that it can die as programs die.
final class Program implements AutoCloseable {
    private final Process process;
    private final long startedAt = System.nanoTime();

    private Program(Process process) {
        this.process = process;
    }

    static Program start(Path data, URI telegramApi, Path log) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve"));
        builder.environment().keySet().removeIf(name -> name.startsWith("WEGWIJS_"));
        builder.environment().put("WEGWIJS_HOST", "127.0.0.1");
        builder.environment().put("WEGWIJS_PORT", "0");
        builder.environment().put("WEGWIJS_DATA", data.toString());
        builder.environment().put("WEGWIJS_TELEGRAM_API", telegramApi.toString());
        builder.environment().put("WEGWIJS_TELEGRAM_TOKEN", BotApiStandIn.TOKEN);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return new Program(builder.start());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long millisAlive() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt);
    }

    /// SIGKILL: no farewell, nothing is written any more.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// SIGTERM, as an administrator stops it.
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the program does not stop when it is told to");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
