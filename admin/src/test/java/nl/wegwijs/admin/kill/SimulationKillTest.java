package nl.wegwijs.admin.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.admin.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A simulated year, killed (SIGKILL) at random moments and gone on with each time, writes the ledger of a year that
/// was
/// never disturbed. `-Dwegwijs.kills=50` kills more often than the build does.
final class SimulationKillTest {
    private static final int KILLS = Integer.getInteger("wegwijs.kills", 8);
    private static final int SOONEST = 600;
    private static final int SPREAD = 600;
    private static final long SEED = 20261123;

    @TempDir
    Path folder;

    @Test
    void theLedgerIsTheSameAsWithoutKills() throws Exception {
        population();
        assertThat(simulate("whole").waitFor()).isZero();
        var random = new Random(SEED);
        var kills = 0;
        for (var i = 0; i < KILLS; i++) {
            var process = simulate("killed");
            process.waitFor(SOONEST + random.nextInt(SPREAD), TimeUnit.MILLISECONDS);
            kills += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
        }
        System.out.println(kills + " kills of a simulation at work");
        assertThat(simulate("killed").waitFor()).isZero();
        assertThat(Files.readAllLines(folder.resolve("killed.jsonl")))
                .hasSizeGreaterThan(3000)
                .isEqualTo(Files.readAllLines(folder.resolve("whole.jsonl")));
    }

    private Process simulate(String name) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "simulate",
                        "--population=" + folder.resolve("population.csv"),
                        "--parameters=" + folder.resolve("iit.yaml"),
                        "--from=2026-01-05",
                        "--to=2027-01-04",
                        "--data=" + folder.resolve(name),
                        "--ledger=" + folder.resolve(name + ".jsonl")))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start();
    }

    private void population() throws IOException {
        var lives = new StringBuilder(
                "person,gemeente,language,born,low_income_since,savings_over_limit,studying,ontzorgen_since,opted_in,events\n");
        for (var i = 0; i < 400; i++) {
            lives.append("p%d,assen,tr,1990-01-%02d,2023-%02d-%02d,no,no,2025-%02d-%02d,yes,2026-%02d-%02d=verhuizen%n"
                    .formatted(i, 1 + i % 28, 1 + i % 12, 1 + i % 28, 1 + i % 12, 1 + i % 28, 1 + i % 12, 1 + i % 28));
        }
        Files.writeString(folder.resolve("population.csv"), lives);
        Files.writeString(folder.resolve("iit.yaml"), """
                assen:
                  reference_months: 36
                  minimum_age: 21
                  pension_age: [{from: 2026-01-01, years: 67, months: 0}]
                  interval_months: 12
                  lead_days: 21
                  excludes_students: true
                  mode: on_request
                  valid_from: 2026-01-01
                  signed_off_by: [first, second]
                  signed_off_on: 2026-01-01
                """);
    }
}
