package nl.wegwijs.knowledge.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.readability.Remark.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityCheckerTest {

    private static final ReadabilityChecker CHECKER = new ReadabilityChecker(
            Set.of("DigiD", "zorgverzekering", "uitkering", "uitkeringen", "deurwaarder", "eigen risico", "WW"));

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A2 | Met een zorgverzekering betaalt u elke maand premie (een vast bedrag). Eigen risico is het deel van de zorgkosten dat u zelf betaalt, vanaf 18 jaar.",
                "B2 | Indien u niet tijdig de benodigde bescheiden verstrekt, kan uw aanvraag op grond van artikel 4:5 van de Algemene wet bestuursrecht buiten behandeling worden gesteld."
            })
    void aLetterIsHarderThanOurOwnTexts(Level level, String text) {
        assertThat(CHECKER.check(text).level()).isEqualTo(level);
    }

    @Test
    void aTextWithoutSentencesIsEasy() {
        assertThat(CHECKER.check("")).isEqualTo(new Readability(Level.A1, 0, List.of()));
        assertThat(CHECKER.check(List.of()).remarks()).isEmpty();
    }

    @Test
    void longSentencesAreNamed() {
        var sentence = "U kunt met uw brief en uw pas en uw geld en uw tas naar de stad en naar het huis gaan.";

        assertThat(remarks("Kom op tijd. " + sentence))
                .containsExactly(new Remark(Kind.LONG_SENTENCE, sentence, sentence, Optional.empty()));
    }

    @Test
    void aRemarkShowsSentenceWordAndPlainerWord() {
        assertThat(remarks("Bel ons. Dat kan indien u ziek bent."))
                .containsExactly(
                        new Remark(Kind.FORMAL_WORD, "Dat kan indien u ziek bent.", "indien", Optional.of("als")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RARE_WORD         | De toetsingsprocedure duurt lang.       | toetsingsprocedure",
                "LONG_WORD         | De elektriciteit is duur.               | elektriciteit",
                "FORMAL_WORD       | Schrijf met betrekking tot uw kind.     | met betrekking tot",
                "ABBREVIATION      | Neem uw pas, brief e.d. mee.            | e.d.",
                "ABBREVIATION      | Bel de SVB vandaag.                     | SVB",
                "NOUN_STYLE        | De begeleiding komt later.              | begeleiding",
                "NOUN_STYLE        | Denk aan het betalen van de huur.       | betalen van",
                "PASSIVE           | De huur wordt betaald.                  | wordt betaald",
                "NESTED_CLAUSE     | Bel als u ziek bent omdat u werkt.      | omdat",
                "NUMBER_IN_LETTERS | Kom over vijfentwintig dagen.           | vijfentwintig",
                "HARD_DATE         | Betaal voor 01-03-2026.                 | 01-03-2026",
                "HARD_DATE         | Betaal op de 1e van de maand.           | 1e",
                "DOUBLE_NEGATION   | Dat is niet onmogelijk.                 | niet … onmogelijk",
                "IMPERSONAL        | Men belt u op.                          | Men"
            })
    void whatMakesASentenceHardIsNamed(Kind kind, String sentence, String words) {
        assertThat(remarks(sentence))
                .filteredOn(remark -> remark.kind() == kind)
                .extracting(Remark::words)
                .containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Log in met uw DigiD.",
                "Stopt uw zorgverzekering?",
                "Hij heeft 2 uitkeringen.",
                "Praat met de deurwaarders.",
                "U krijgt WW van de overheid.",
                "Wat is eigen risico?",
                "Ga naar Hoogezand of bel Van der Meulen.",
                "De huur en de rekening komen elke maand.",
                "Morgen is de 18e verjaardag van uw zoon.",
                "Bel 0592 123 456 of kijk op wijzijnhier.nl/hulp.",
                "Het contract stopt. U krijgt geen loon en u werkt niet.",
                "Wie een brief krijgt, belt ons.",
                "Kom op 1 maart 2026 om 10.30 uur."
            })
    void plainSentencesGetNoRemark(String sentence) {
        assertThat(remarks(sentence)).isEmpty();
    }

    @Test
    void anExplainedOfficialWordIsNotHard() {
        assertThat(remarks("Vraag uw regievoerder om hulp.")).isNotEmpty();
        assertThat(remarks(
                        "Vraag uw regievoerder (een vaste persoon bij de gemeente) om hulp. De regievoerder belt u."))
                .isEmpty();
        assertThat(remarks("Vraag de Sociale Verzekeringsbank (SVB) om geld. De SVB belt u."))
                .isEmpty();
    }

    @Test
    void anExplainedWordMakesTheTextEasier() {
        var text = "Uw zorgverzekering betaalt de dokter.";

        assertThat(CHECKER.check(text).score())
                .isLessThan(new ReadabilityChecker(Set.of()).check(text).score());
    }

    @Test
    void theScoreOfATextIsTheMeanOfItsSentences() {
        var text = CHECKER.check(List.of("Bel ons", "Het formulier wordt door ons gecontroleerd"));

        assertThat(text.sentences()).hasSize(2);
        assertThat(text.score())
                .isEqualTo((text.sentences().get(0).score()
                                + text.sentences().get(1).score())
                        / 2);
        assertThat(text.sentences().get(1).level())
                .isGreaterThan(text.sentences().get(0).level());
    }

    @Test
    void aTurkishDefaultLocaleChangesNothing() {
        var text = "INDIEN U NIET BETAALT. Indien u niet betaalt, wordt I.V.M. de kosten iets Ingehouden.";
        var plain = new ReadabilityChecker(Set.of("INBURGERING")).check(text);
        Locale.setDefault(Locale.forLanguageTag("tr"));

        assertThat(new ReadabilityChecker(Set.of("INBURGERING")).check(text)).isEqualTo(plain);
        assertThat(new ReadabilityChecker(Set.of("INBURGERING"))
                        .check("De inburgering begint.")
                        .remarks())
                .isEmpty();
    }

    private static List<Remark> remarks(String text) {
        return CHECKER.check(text).remarks();
    }
}
