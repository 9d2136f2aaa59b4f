package nl.wegwijs.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledTest {

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAcknowledgedWhenTheProgramIsKilled() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == 2000) program.toHandle().destroyForcibly();
            }
        }
        program.waitFor();
        acknowledged.removeLast(); // may be cut off in the middle of its name
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(1999);
        try (Database db = Database.open(folder)) {
            assertThat(acknowledged)
                    .allMatch(address -> db.read(
                            stores -> stores.chats().find("web", address).isPresent()));
        }
    }

    /// Writes for ever from many threads, and says of each chat that it is safe.
    static final class Writing {

        public static void main(String[] arguments) {
            Database db = Database.open(Path.of(arguments[0]));
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int writer = 0; writer < 20; writer++) {
                    String name = "w" + writer + "-";
                    threads.execute(() -> {
                        for (int number = 0; ; number++) write(db, name + number);
                    });
                }
            }
        }

        private static void write(Database db, String address) {
            db.write(stores -> stores.chats().getOrCreate("web", address, Instant.EPOCH));
            System.out.println(address);
        }
    }
}
