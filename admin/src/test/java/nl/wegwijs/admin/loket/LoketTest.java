package nl.wegwijs.admin.loket;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LoketTest {
    private static final Pattern TOPIC = Pattern.compile("class=\"choice\" href=\"/loket/topics/");

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
    void allStaffMayHelpAtADesk() {
        for (var role : Role.values()) {
            var colleague = loket.hire("desk-" + role.key(), "tynaarlo", role);
            for (var route : loket.routes) {
                if (route.method().equals(HandlerType.GET) && !route.path().contains("{form}")) {
                    var path = route.path().replace("{topic}", "kind-wordt-18").replace("{event}", "kind-18");
                    assertThat(colleague.get(path).statusCode())
                            .as("%s for %s", path, role)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void strangersSignInFirst() {
        for (var route : loket.routes) {
            var path = route.path()
                    .replace("{topic}", "kind-wordt-18")
                    .replace("{event}", "kind-18")
                    .replace("{form}", "AAAAAAAAAAAAAAAAAAAAAA");
            var stranger = loket.visitor();
            var answer = route.writes() ? stranger.postExactly(path, Map.of()) : stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(Visitor.location(answer)).as(path).startsWith("/console/sign-in");
        }
    }

    @Test
    void startsInTheVolunteersOwnGemeenteWithAllTopics() {
        var page = volunteer.get("/loket").body();
        assertThat(page)
                .contains("<option value=\"assen\" selected>", "value=\"nl\" lang=\"nl\" dir=\"ltr\" aria-current");
        assertThat(TOPIC.matcher(page).results().count())
                .isEqualTo(loket.knowledge.get().kaart().topics().size());
        assertThat(page).contains("icons.svg", "#schulden-en-deurwaarder", "data-domain=\"money\"");
    }

    @Test
    void remembersThePersonInEveryLink() {
        var page = volunteer
                .get("/loket?gemeente=tynaarlo&language=ar&group=gezin")
                .body();
        assertThat(page)
                .contains("/loket/topics/kind-wordt-18?gemeente&#61;tynaarlo&amp;language&#61;ar&amp;group&#61;gezin")
                .contains("<option value=\"tynaarlo\" selected>", "<option value=\"gezin\" selected>")
                .contains("value=\"ar\" lang=\"ar\" dir=\"rtl\" aria-current");
    }

    @Test
    void pressedLanguageWinsFromTheOneBefore() {
        var page = volunteer.get("/loket?language=ti&language=ar").body();
        assertThat(page).contains("value=\"ti\" lang=\"ti\" dir=\"ltr\" aria-current");
    }

    @Test
    void unknownPersonIsNotGuessed() {
        var page = volunteer.get("/loket?gemeente=&language=xx&group=zomaar").body();
        assertThat(page)
                .doesNotContain("<option value=\"assen\" selected>")
                .contains("<option value=\"alle\" selected>", "value=\"nl\" lang=\"nl\" dir=\"ltr\" aria-current");
    }

    @Test
    void questionGivesTheCardInBothLanguages() {
        var page = ask("brief van de deurwaarder", "&language=ar");
        assertThat(page)
                .contains("<article class=\"card loket-card\" lang=\"nl\" dir=\"ltr\"")
                .contains("<article class=\"card loket-card\" lang=\"ar\" dir=\"rtl\"")
                .contains("Schulden en de deurwaarder", "value=\"brief van de deurwaarder\"");
    }

    @Test
    void otherGemeenteKeepsTheQuestionOrTheTopic() {
        assertThat(Visitor.location(volunteer.get("/loket?q=&topic=kind-wordt-18&gemeente=tynaarlo&language=ti")))
                .isEqualTo("/loket/topics/kind-wordt-18?gemeente=tynaarlo&language=ti&group=alle");
        assertThat(volunteer.get("/loket?q=&topic=geen-onderwerp").statusCode()).isEqualTo(200);
    }

    @Test
    void doubtGivesAtMostThreeChoices() {
        var page = ask("toeslag", "");
        assertThat(page).contains("Bedoelt u een van deze onderwerpen?");
        assertThat(choicesIn(page)).isBetween(2L, 3L);
        assertThat(page).contains("/loket/handoffs?gemeente&#61;assen");
    }

    @Test
    void whatWeDoNotKnowIsSaidAndCanBePassedOn() {
        for (var question : new String[] {"hoe maak ik pannenkoeken", "hallo", "stop", "😀"}) {
            var page = ask(question, "&language=ti");
            assertThat(page)
                    .as(question)
                    .contains(
                            "Dit weten wij niet.",
                            "Draag de vraag over",
                            "/loket/handoffs?gemeente&#61;assen&amp;language&#61;ti")
                    .doesNotContain("<article");
            assertThat(choicesIn(page)).as(question).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void dangerComesFirstInBothLanguages() {
        var page = ask("mijn man slaat mij", "&language=ti");
        assertThat(page).contains("Let op: dit klinkt als gevaar", "href=\"tel:08002000\"", "href=\"tel:112\"");
        assertThat(page).contains("card--urgent\" lang=\"nl\"", "card--urgent\" lang=\"ti\"");
        assertThat(page.indexOf("card--urgent")).isLessThan(page.indexOf("id=\"q\""));
        assertThat(page).contains("geen melding");
    }

    @Test
    void aQuestionAboutDangerShowsTheCardAndLeadsToTheTopic() {
        var page = ask("Is het nummer voor huiselijk geweld gratis?", "");
        assertThat(page).contains("card--urgent", "href=\"tel:112\"", "/loket/topics/huiselijk-geweld");
    }

    @Test
    void aGreetingLeadsToNoTopic() {
        assertThat(ask("hallo", "")).doesNotContain("Dit lijkt er het meest op");
    }

    @Test
    void numbersOfPeopleAreCoveredAndTheVolunteerIsTold() {
        var answer = volunteer.get("/loket?q=" + encoded("bsn 111222333 brief van de deurwaarder"));
        assertThat(Visitor.location(answer)).doesNotContain("111222333").contains("notice=covered");
        var page = volunteer.follow(answer).body();
        assertThat(page).contains("Wij hebben een nummer bedekt", "●●●●").doesNotContain("111222333");
    }

    @Test
    void onlyOwnSentencesCanBeAskedFor() {
        assertThat(volunteer.get("/loket?notice=%3Cscript%3E").body()).doesNotContain("<script>");
        assertThat(volunteer.get("/loket?notice=handoff_send").body()).doesNotContain("role=\"status\"");
    }

    @Test
    void wordsStayWords() {
        var attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)> {{csrf}} ${7*7}";
        var page = ask(attack, "&topic=" + encoded(attack) + "&language=" + encoded(attack));
        assertThat(page).doesNotContain("<script>alert", "<img");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "{{csrf}}");
    }

    @Test
    void longQuestionsAreCut() {
        var page = ask("deurwaarder ".repeat(500), "");
        assertThat(page.length()).isLessThan(80_000);
    }

    @Test
    void keepsNothing() {
        ask("hoe maak ik pannenkoeken", "&language=ti");
        var gaps = loket.database.read(stores -> stores.gaps().open(10));
        assertThat(gaps).isEmpty();
    }

    @Test
    void speaksEnglishToWhoReadsTheConsoleInEnglish() {
        var colleague = loket.hire("emma", "assen", "en", Role.VOLUNTEER);
        assertThat(colleague.get("/loket").body()).contains("<html lang=\"en\"", "What is the question?");
    }

    @Test
    void worksWithoutScriptAndWithoutStylesInThePage() {
        for (var path : new String[] {
            "/loket", "/loket/topics/kind-wordt-18?language=ar", "/loket/handoffs", "/loket/topics/kind-wordt-18/print"
        }) {
            assertThat(volunteer.get(path).body()).as(path).doesNotContain(" style=", "<style", "onclick", "<script");
        }
    }

    private static long choicesIn(String page) {
        var start = page.indexOf("id=\"result\"");
        return TOPIC.matcher(page.substring(start, page.indexOf("</section>", start)))
                .results()
                .count();
    }

    private static String ask(String question, String rest) {
        var answer = volunteer.get("/loket?q=" + encoded(question) + rest);
        assertThat(answer.statusCode()).as(question).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
