package nl.wegwijs.knowledge.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.readability.Level;
import org.junit.jupiter.api.Test;

/// The sociale kaart that the program brings along. Whether it is fresh enough for a release, `check --release` says.
class ShippedValidationTest {

    private final Validation validation = Validation.of(ContentFiles.shipped(), LocalDate.of(2026, 11, 22));

    @Test
    void nothingIsMissingTooLongOrTooHard() {
        assertThat(validation.errors()).isEmpty();
    }

    @Test
    void everyDutchTextIsA2AtMost() {
        assertThat(validation.reading().lines())
                .hasSizeGreaterThan(400)
                .allMatch(line -> line.readability().level().isAtMost(Level.A2));
    }

    @Test
    void everyGemeenteOfTheFirstUsersHasAPlaceToGoForEachTopic() {
        assertThat(validation.gaps()).noneMatch(gap -> gap.message().matches(".*\\b(Assen|Aa en Hunze|Tynaarlo)\\b.*"));
    }
}
