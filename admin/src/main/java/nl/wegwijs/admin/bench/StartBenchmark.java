package nl.wegwijs.admin.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// From starting the process until the first answer is read, in a process of its own.
public final class StartBenchmark {
    private static final String QUESTION = "mijn kind wordt 18";

    private StartBenchmark() {}

    /// @param residentMegabytes of the process right after the first answer; 0 where the system does not tell
    public record Start(Duration toFirstAnswer, long residentMegabytes) {}

    public static Start run(Path data) {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.wegwijs.admin.Main",
                "chat");
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("WEGWIJS_DATA", data.toString());
        try {
            var before = System.nanoTime();
            var process = builder.start();
            try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
                    var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(QUESTION + "\n#4\n");
                in.flush();
                awaitCard(out);
                var took = Duration.ofNanos(System.nanoTime() - before);
                return new Start(took, residentMegabytes(process.pid()));
            } finally {
                process.destroy();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void awaitCard(BufferedReader out) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains("18")) {
                return;
            }
        }
        throw new IOException("the process ended before it answered");
    }

    private static long residentMegabytes(long pid) throws IOException {
        var status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .map(kilobytes -> kilobytes / 1024)
                .findFirst()
                .orElse(0);
    }
}
