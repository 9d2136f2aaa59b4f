package nl.wegwijs.knowledge.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFrequencyTest {

    private final WordFrequency frequency = new WordFrequency(
            Map.of("straat", 1, "brief", 2, "huis", 1, "woning", 3, "bus", 2, "betalen", 2, "aanvraag", 4));

    @ParameterizedTest
    @CsvSource({
        "straten, 1",
        "huizen, 1",
        "brieven, 2",
        "bussen, 2",
        "betaalt, 2",
        "betaald, 2",
        "woningen, 3",
        "briefje, 2"
    })
    void aFormCountsAsItsBase(String form, int band) {
        assertThat(frequency.band(form)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"aanvraagbrief, 5", "huisbrieven, 3", "woningsstraat, 4", "huisdinges, 7"})
    void aCompoundIsOneBandBeyondItsRarerPart(String word, int band) {
        assertThat(frequency.band(word)).isEqualTo(band);
    }

    @Test
    void theShippedTableKnowsEverydayWords() {
        var shipped = WordFrequency.shipped();

        assertThat(shipped.band("brief")).isLessThanOrEqualTo(WordFrequency.EVERYDAY);
        assertThat(shipped.band("wachtwoord")).isLessThanOrEqualTo(WordFrequency.EVERYDAY);
        assertThat(shipped.band("derhalve")).isGreaterThan(WordFrequency.EVERYDAY);
        assertThat(shipped.band("xqzvw")).isEqualTo(WordFrequency.UNKNOWN);
    }
}
