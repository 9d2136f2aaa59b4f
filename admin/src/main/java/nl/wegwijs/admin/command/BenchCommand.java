package nl.wegwijs.admin.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.admin.Application;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.admin.bench.Bench;
import nl.wegwijs.admin.bench.PeerBenchmark;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.understanding.Knowledge;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--people",
            description = "how many people are reminded on one morning (default: ${DEFAULT-VALUE})",
            defaultValue = "5000")
    private int people = 5000;

    @Option(
            names = "--questions",
            paramLabel = "F.jsonl",
            description = "compares our understanding with plain Lucene and SQLite FTS5 on these questions instead")
    private @Nullable Path questions;

    @Option(names = "--nlpjs", paramLabel = "SCRIPT", description = "with --questions: also NLP.js, by this script")
    private @Nullable Path nlpJs;

    @Option(names = "--modules", paramLabel = "DIR", description = "with --nlpjs: the folder where it was installed")
    private Path modules = Path.of("node_modules");

    @Override
    public void run() {
        if (questions != null) {
            compare(questions);
        } else {
            measure();
        }
    }

    private void compare(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserProblem("There is no file " + file + ".");
        }
        try (var knowledge = Knowledge.build(ContentFiles.shipped())) {
            var installed = Optional.ofNullable(nlpJs).map(script -> new PeerBenchmark.NlpJs(script, modules));
            new PeerBenchmark(System.out, step -> System.err.println("  … " + step), knowledge, installed).run(file);
        } catch (IllegalArgumentException notAQuestion) {
            throw new UserProblem(String.valueOf(notAQuestion.getMessage()));
        }
    }

    private void measure() {
        var folder = temporary();
        var config = Config.read(Map.of()).withData(folder.resolve("answers"));
        try (var application = new Application(config, Clock.systemUTC())) {
            new Bench(System.out, step -> System.err.println("  … " + step), Duration.ofSeconds(seconds))
                    .run(folder, application.inbox(), application.knowledge().get(), Clock.systemUTC(), people);
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
