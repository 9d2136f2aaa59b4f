package nl.wegwijs.knowledge.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.SampleContent;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class CardMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final SocialeKaart kaart = ContentReader.read(SampleContent.files()).kaart();

    @Test
    void putsTheFirstPlaceOfTheGemeenteFirst() {
        var card = make(Language.EN, "assen", false, TODAY);

        assertThat(card.title()).isEqualTo("Your child turns 18");
        assertThat(card.firstPlace()).hasValueSatisfying(place -> {
            assertThat(place.name()).isEqualTo("Gemeente Assen");
            assertThat(place.hasPhone()).isFalse();
            assertThat(place.toVerify()).isTrue();
        });
        assertThat(card.more()).extracting(Place::organizationId).containsExactly("svb");
        assertThat(card.draft()).isTrue();
        assertThat(card.volunteer()).isEmpty();
    }

    @Test
    void neverShowsTheFirstPlaceTwice() {
        assertThat(make(Language.EN, "tynaarlo", false, TODAY).more()).isEmpty();
    }

    @Test
    void namesNobodyWhoWorksInAnotherGemeente() {
        var shipped = ContentReader.read(ContentFiles.shipped()).kaart();
        var audience = new Audience(Optional.of("assen"), Group.ANY, false);

        var card = new CardMaker()
                .make(shipped, shipped.getTopic("schulden-en-deurwaarder"), Language.NL, audience, TODAY);

        assertThat(card.more())
                .extracting(Place::organizationId)
                .contains("geldfit", "vaart-welzijn")
                .doesNotContain("sociaal-team-tynaarlo", "impuls");
    }

    @Test
    void fallsBackToEnglishAndSaysSo() {
        var card = make(Language.TI, "assen", false, TODAY);

        assertThat(card.language()).isEqualTo(Language.TI);
        assertThat(card.textLanguage()).isEqualTo(Language.EN);
        assertThat(card.isTranslated()).isFalse();
    }

    @Test
    void saysWhenTheDeadlineIsNoLongerCertain() {
        assertThat(make(Language.NL, "assen", false, TODAY)
                        .deadline()
                        .orElseThrow()
                        .certain())
                .isTrue();
        var card = make(Language.NL, "assen", false, LocalDate.of(2027, 1, 1));
        assertThat(card.deadline().orElseThrow().certain()).isFalse();
        assertThat(card.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.expired()).isTrue());
    }

    @Test
    void showsAVolunteerMore() {
        var part = make(Language.NL, "assen", true, TODAY).volunteer().orElseThrow();

        assertThat(part.mayNot()).containsExactly("Inloggen met DigiD.");
    }

    @Test
    void explainsTheOfficialWordsInTheLanguageOfTheReader() {
        assertThat(make(Language.EN, "assen", false, TODAY).words())
                .containsExactly(new ExplainedWord(
                        "kinderbijslag", "child benefit", "Money for parents with children up to 18 years."));
        assertThat(make(Language.NL, "assen", false, TODAY).words())
                .extracting(ExplainedWord::name)
                .containsExactly("kinderbijslag");
    }

    @Test
    void aTitleAndAnAnswerOnlyMakeABriefCard() {
        var files = SampleContent.files()
                .with(
                        "topics/kind-wordt-18/fr.yaml",
                        "status: draft\ntitle: \"18 ans\"\nanswer: [\"La kinderbijslag s'arrête à 18 ans. Voyez svb.nl.\"]\n");
        var brief = ContentReader.read(files).kaart();
        var audience = new Audience(Optional.of("assen"), Group.ANY, false);

        var card = new CardMaker().make(brief, brief.getTopic("kind-wordt-18"), Language.FR, audience, TODAY);

        assertThat(card.brief()).isTrue();
        assertThat(card.isTranslated()).isTrue();
        assertThat(make(Language.EN, "assen", false, TODAY).brief()).isFalse();
    }

    private Card make(Language language, String gemeente, boolean volunteer, LocalDate today) {
        var audience = new Audience(Optional.of(gemeente), Group.ANY, volunteer);
        return new CardMaker().make(kaart, kaart.getTopic("kind-wordt-18"), language, audience, today);
    }
}
