package nl.wegwijs.knowledge.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The data sets are no part of the project: where the folder is absent, the tests that need it say so.
class ReadabilityPairsTest {

    @Test
    void theSimpleSideOfAPairScoresEasier() throws IOException {
        var file = Stream.of("../../shared/data", "../shared/data", "shared/data")
                .map(folder -> Path.of(folder, "amsterdam-b1", "complex-simple.csv"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "no folder shared/data beside the project");
        var checker = new ReadabilityChecker(Set.of());
        var pairs = SentencePairs.read(file.orElseThrow());

        var easier = pairs.stream()
                .filter(pair -> checker.check(pair.simple()).score()
                        < checker.check(pair.complex()).score())
                .count();

        assertThat((double) easier / pairs.size()).isGreaterThan(0.78);
    }

    @Test
    void pairsAreReadFromCsvWithQuotes(@TempDir Path folder) throws IOException {
        var file = folder.resolve("pairs.csv");
        Files.writeString(file, "Document ID,Complex,Simple\n7,\"Een, \"\"twee\"\"\",Drie\r\n");

        assertThat(SentencePairs.read(file)).isEqualTo(List.of(new SentencePairs.Pair("7", "Een, \"twee\"", "Drie")));
    }
}
