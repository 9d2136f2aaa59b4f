package nl.wegwijs.db.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitBenchmarkTest {

    @TempDir
    Path folder;

    @Test
    void measuresAllThreeAndSaysWhatItDoes() {
        List<String> progress = new ArrayList<>();
        CommitRates rates = new CommitBenchmark(folder, Duration.ofMillis(30), progress::add).run();
        assertThat(progress).containsExactly("warming up", "round 1 of 3", "round 2 of 3", "round 3 of 3");
        assertThat(List.of(rates.rawCommits(), rates.oneWriter(), rates.hundredWriters(), rates.gain()))
                .allMatch(rate -> rate > 0);
        assertThat(rates.hundredWritersSlowestMillis()).isGreaterThanOrEqualTo(rates.hundredWritersMedianMillis());
    }
}
