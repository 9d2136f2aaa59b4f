package nl.wegwijs.knowledge.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassivesTest {

    private static final Passives PASSIVES = new Passives(Participles.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "De brief wordt morgen verstuurd.                    | wordt verstuurd",
                "Uw aanvraag werd door ons afgewezen.                | werd afgewezen",
                "Het geld kan later worden overgemaakt.              | worden overgemaakt",
                "U hoort of de toeslag is toegekend.                 | is toegekend",
                "De formulieren zijn niet ondertekend.               | zijn ondertekend",
                "De huur was al betaald.                             | was betaald",
                "Als de brief gelezen is, belt u ons.                | is gelezen",
                "Er wordt rekening gehouden met uw kind.             | wordt gehouden",
                "U wordt gevraagd om te betalen.                     | wordt gevraagd",
                "Het besluit is genomen, maar u krijgt nog een brief. | is genomen"
            })
    void passiveIsFound(String sentence, String passive) {
        assertThat(PASSIVES.in(read(sentence))).containsExactly(passive);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uw zoon is gekomen.",
                "Zij zijn gisteren aangekomen.",
                "De prijs is gestegen.",
                "Wij zijn verhuisd.",
                "Het is gelukt.",
                "Hij is ziek geworden.",
                "U bent geslaagd.",
                "Uw kind wordt 18.",
                "Mijn moeder wordt snel gezond.",
            })
    void aLookAlikeIsNoPassive(String sentence) {
        assertThat(PASSIVES.in(read(sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De balie is op maandag gesloten.",
                "Een zorgverzekering is verplicht.",
                "Dit is bedoeld voor ouders.",
                "Hij belt met zijn gescheiden vrouw.",
                "De gemeente is een gebied.",
                "Wat is uw gewicht?",
                "Er is geld, en u hebt het gekregen.",
                "Het is laat. Zij hebben gewerkt.",
                "Zij wordt lid van de gemeenteraad.",
                "De overheid betaalt.",
                "Het is een bericht over verdriet en geweld."
            })
    void aStateOrANounIsNoPassive(String sentence) {
        assertThat(PASSIVES.in(read(sentence))).isEmpty();
    }

    private static Sentence read(String sentence) {
        return Sentence.of(sentence, Explained.of(Set.of()));
    }
}
