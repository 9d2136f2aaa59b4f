package nl.wegwijs.admin.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicPagesTest {
    private static final String TOPIC = "/loket/topics/schulden-en-deurwaarder";

    private static RunningLoket loket;
    private static Visitor volunteer;

    @BeforeAll
    static void open() {
        loket = new RunningLoket();
        volunteer = loket.hire("vera", "assen", Role.VOLUNTEER);
    }

    @AfterAll
    static void close() {
        loket.close();
    }

    @Test
    void showsWhatAVolunteerMayAndMayNot() {
        var page = get(TOPIC + "?language=ti");
        var text = loket.knowledge
                .get()
                .kaart()
                .getTopic("schulden-en-deurwaarder")
                .findText(Language.NL)
                .orElseThrow();
        assertThat(page).contains("Dit mag u doen", "Dit mag u niet doen", "Weet dit of vraag dit");
        assertThat(page).contains(text.may()).contains(text.mayNot()).contains(text.volunteer());
    }

    @Test
    void volunteerPartStaysOutOfThePersonsCard() {
        var page = get(TOPIC + "?language=ar");
        var own = page.substring(page.indexOf("lang=\"ar\" dir=\"rtl\" data-domain"));
        assertThat(own.substring(0, own.indexOf("</article>"))).doesNotContain("DigiD of bankapp");
        assertThat(get(TOPIC + "/show?language=ar")).doesNotContain("DigiD of bankapp", "Dit mag u");
        assertThat(get(TOPIC + "/print?language=ar")).doesNotContain("DigiD of bankapp", "Dit mag u");
    }

    @Test
    void namesWhoDoesTheTaskAndThatNobodyConfirmedIt() {
        var page = get(TOPIC + "?gemeente=assen");
        assertThat(page).contains("Wie doet dit in Assen?", "GKB Drenthe", "Vaart Welzijn", "nog niet bevestigd");
        assertThat(page).contains("href=\"tel:08008115\"").doesNotContain("Sociale Teams Tynaarlo");
        assertThat(get(TOPIC + "?gemeente=")).doesNotContain("Wie doet dit in");
    }

    @Test
    void numbersKeepTheirOrderBetweenArabicWords() {
        assertThat(get(TOPIC + "?language=ar")).contains("<bdi dir=\"ltr\">0800-8115</bdi>");
    }

    @Test
    void pointsAtTheLargerPicture() {
        var page = get("/loket/topics/kind-wordt-18?language=ar&gemeente=tynaarlo");
        assertThat(page).contains("Het grotere plaatje");
        var larger = page.substring(page.indexOf("Het grotere plaatje"));
        assertThat(larger).contains("?gemeente&#61;tynaarlo&amp;language&#61;ar&amp;group&#61;alle");
    }

    @Test
    void phoneOfThePersonOpensTheSameCardInTheirLanguage() {
        for (var path : new String[] {TOPIC, TOPIC + "/show", TOPIC + "/print"}) {
            assertThat(QrReader.read(get(path + "?language=ti")))
                    .as(path)
                    .isEqualTo("http://wegwijs.example.nl/chat?card=schulden-en-deurwaarder&lang=ti");
        }
    }

    @Test
    void readerOfDutchGetsOneCard() {
        var page = get(TOPIC);
        assertThat(Pattern.compile("<article").matcher(page).results().count()).isEqualTo(1);
        assertThat(page).contains("Kies hierboven de taal");
    }

    @Test
    void textThatIsMissingInTheLanguageSaysSoInThatLanguage() {
        loket.knowledge.importAll(
                Map.of(
                        "topics/nieuw/topic.yaml", "domain: D0\n",
                        "topics/nieuw/en.yaml", "status: draft\ntitle: New\nanswer: [This is new.]\n"),
                "test");
        var page = get("/loket/topics/nieuw?language=ti");
        assertThat(page).contains("<h2 class=\"utrecht-heading-2 card-title\" lang=\"en\" dir=\"ltr\">New</h2>");
        assertThat(page).contains(loket.chatTexts.say(Language.TI, "card.other_language"));
        assertThat(page).doesNotContain("Voor u als vrijwilliger");
        assertThat(get("/loket")).contains("<span class=\"choice-label\" lang=\"en\">New</span>");
    }

    @Test
    void largePageIsForThePersonAlone() {
        var page = get(TOPIC + "/show?language=ar");
        assertThat(page).contains("<html lang=\"ar\" dir=\"rtl\"").doesNotContain("console-menu", "loket-desk");
        assertThat(page)
                .contains("href=\"/loket/topics/schulden-en-deurwaarder?gemeente&#61;assen&amp;language&#61;ar");
        assertThat(page).contains("<span>Terug naar het loket</span>", "lang=\"nl\" dir=\"ltr\"");
    }

    @Test
    void paperHasBothLanguagesDateSourceAndCodeAndNoMenu() {
        var page = get(TOPIC + "/print?language=ar");
        assertThat(page)
                .contains("<article class=\"loket-sheet\" lang=\"nl\" dir=\"ltr\"")
                .contains("<article class=\"loket-sheet\" lang=\"ar\" dir=\"rtl\"")
                .contains("Schulden en de deurwaarder", "الديون")
                .contains("Bron: ", "Gecontroleerd op")
                .doesNotContain("console-menu", "loket-desk", "<form");
        assertThat(page.replaceAll("<[^>]+>", "")).contains("Afgedrukt op 23 november 2026", "طُبع في 23 نوفمبر 2026");
        assertThat(Pattern.compile("loket-qr").matcher(page).results().count()).isEqualTo(1);
    }

    @Test
    void paperForAReaderOfDutchHasOneColumn() {
        assertThat(get(TOPIC + "/print").split("loket-sheet\"", -1)).hasSize(2);
    }

    @Test
    void codeOnPaperIsLargeEnoughForAnyPhone() {
        var styles = loket.visitor().get("/web/loket.css").body();
        assertThat(styles).contains(".loket-paper .loket-qr{inline-size:36mm;block-size:36mm}", "@media print");
    }

    @Test
    void unknownTopicIsNotFound() {
        for (var path : new String[] {"/loket/topics/geen", "/loket/topics/geen/show", "/loket/topics/geen/print"}) {
            assertThat(volunteer.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void everyTopicShowsInEveryLanguageAndForm() {
        for (var topic : loket.knowledge.get().kaart().topics()) {
            for (var language : loket.chatTexts.languages()) {
                for (var form : new String[] {"", "/show", "/print"}) {
                    get("/loket/topics/" + topic.id() + form + "?language=" + language.tag());
                }
            }
        }
    }

    private static String get(String path) {
        var answer = volunteer.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
