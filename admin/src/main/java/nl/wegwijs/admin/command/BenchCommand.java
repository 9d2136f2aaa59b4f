package nl.wegwijs.admin.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import nl.wegwijs.admin.Application;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.bench.Bench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        description =
                "Measures answers, durable messages beside raw SQLite commits, start and memory, in a folder that is deleted after.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Runnable {
    @Option(
            names = "--seconds",
            description = "how long each measurement lasts (default: ${DEFAULT-VALUE})",
            defaultValue = "5")
    private int seconds = 5;

    @Override
    public void run() {
        var folder = temporary();
        var config = Config.read(Map.of()).withData(folder.resolve("answers"));
        try (var application = new Application(config, Clock.systemUTC())) {
            new Bench(System.out, step -> System.err.println("  … " + step), Duration.ofSeconds(seconds))
                    .run(folder, application.inbox(), application.knowledge().get(), Clock.systemUTC());
        } finally {
            delete(folder);
        }
    }

    /// Beside the data, not in a memory disk: the disk is what is measured.
    private static Path temporary() {
        try {
            var folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "bench-");
            Files.createDirectory(folder.resolve("commits"));
            return folder;
        } catch (IOException notPossible) {
            throw new UncheckedIOException(notPossible);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            System.err.println("Please delete " + folder + ".");
        }
    }
}
