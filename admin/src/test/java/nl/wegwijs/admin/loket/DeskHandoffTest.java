package nl.wegwijs.admin.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.bot.webchat.ChatToken;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskHandoffTest {
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final String JOIN = "http://wegwijs.example.nl/chat/join/";
    private static final String QUESTION = "ደብዳበ deurwaarder መጺኡኒ። እንታይ ክገብር?";

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

    @BeforeEach
    void emptyInboxes() {
        loket.emptyInboxes();
    }

    @Test
    void readsTheWordsOfConsentAloudInBothLanguages() {
        var page =
                volunteer.get("/loket/handoffs?language=ti&gemeente=tynaarlo").body();
        var words = Map.of("gemeente", "Tynaarlo");
        assertThat(page).contains(loket.chatTexts.say(Language.NL, "human.consent", words));
        assertThat(page).contains(loket.chatTexts.say(Language.TI, "human.consent", words));
        assertThat(page).contains("lang=\"ti\" dir=\"ltr\"");
    }

    @Test
    void yesIsNeverFilledIn() {
        var first = volunteer.get("/loket/handoffs?language=ti").body();
        assertThat(first).contains("name=\"consent\" value=\"yes\" required>").doesNotContain(" checked");
        var again = send(Map.of("question", "", "consent", "yes")).body();
        assertThat(again).contains("name=\"consent\" value=\"yes\" required>").doesNotContain(" checked");
    }

    @Test
    void nothingIsSentWithoutAYes() {
        for (var said : new String[] {"", "no", "on"}) {
            var answer = send(Map.of("consent", said));
            assertThat(answer.statusCode()).as(said).isEqualTo(422);
            assertThat(answer.body()).contains("Zonder een ja sturen wij niets.", "ደብዳበ deurwaarder");
        }
        assertThat(loket.inbox("assen")).isEmpty();
    }

    @Test
    void nobodyCanAgreeBeforeTheGemeenteIsNamed() {
        assertThat(volunteer.get("/loket/handoffs?gemeente=").body())
                .contains("Kies eerst de gemeente")
                .doesNotContain("name=\"consent\"");
        assertThat(send(Map.of("gemeente", "")).statusCode()).isEqualTo(422);
        assertThat(send(Map.of("gemeente", "utrecht")).statusCode()).isEqualTo(422);
        assertThat(loket.inbox("assen")).isEmpty();
    }

    @Test
    void emptyAndEndlessQuestionsComeBack() {
        assertThat(send(Map.of("question", " ")).body()).contains("Typ de vraag van de persoon.");
        assertThat(send(Map.of("question", "x".repeat(1_001))).body()).contains("De vraag is te lang.");
    }

    @Test
    void regievoerderGetsTheQuestionWithLanguageTopicAndConsent() {
        send(Map.of());
        var handoff = loket.inbox("assen").getFirst();
        assertThat(handoff.question()).isEqualTo(QUESTION);
        assertThat(handoff.language()).isEqualTo("ti");
        assertThat(handoff.context()).isEqualTo("schulden-en-deurwaarder");
        assertThat(handoff.openedBy()).startsWith("volunteer:");
        var consents = loket.database.read(stores -> stores.consents().ofNewcomer(handoff.newcomerId()));
        assertThat(consents).singleElement().satisfies(consent -> {
            assertThat(consent.words())
                    .isEqualTo(loket.chatTexts.say(Language.TI, "human.consent", Map.of("gemeente", "Assen")));
            assertThat(consent.language()).isEqualTo("ti");
        });
    }

    @Test
    void whoeverScansTheCodeReadsTheAnswerInTheChat() {
        var page = volunteer.follow(send(Map.of())).body();
        var address = QrReader.read(page);
        assertThat(address).startsWith(JOIN);
        var token = new ChatToken(address.substring(JOIN.length()));
        var chat = loket.database.read(stores -> stores.chats().find("web", token.address()));
        assertThat(chat.orElseThrow().id())
                .isEqualTo(loket.inbox("assen").getFirst().chatId());

        var phone = loket.visitor();
        assertThat(phone.get("/chat/join/" + token.value()).body()).contains("<html lang=\"ti\"", "<form");
        var joined = phone.follow(phone.post("/chat/join/" + token.value(), Map.of()))
                .body();
        assertThat(joined).contains("<html lang=\"ti\"");
        assertThat(joined.replaceAll("<[^>]+>", ""))
                .contains(loket.chatTexts.say(Language.TI, "human.sent", Map.of("gemeente", "Assen")));
    }

    @Test
    void theCodeOpensTheChatOnce() {
        var page = volunteer.follow(send(Map.of())).body();
        var path = "/chat/join/" + QrReader.read(page).substring(JOIN.length());
        loket.visitor().post(path, Map.of());
        var second = loket.visitor();
        assertThat(second.get(path).statusCode()).isEqualTo(404);
        assertThat(second.follow(second.post(path, Map.of())).body().replaceAll("<[^>]+>", ""))
                .doesNotContain(loket.chatTexts.say(Language.TI, "human.sent", Map.of("gemeente", "Assen")));
    }

    @Test
    void databaseDoesNotKnowTheKeyToTheChat() {
        var page = volunteer.follow(send(Map.of())).body();
        var token = QrReader.read(page).substring(JOIN.length());
        var everything = loket.database.read(stores -> {
            var handoff = stores.handoffs().inbox("assen").getFirst();
            return stores.newcomers().everythingAbout(handoff.newcomerId()).toString() + handoff;
        });
        assertThat(everything).doesNotContain(token);
    }

    @Test
    void numbersOfThePersonAreCoveredAndItIsSaid() {
        var page = volunteer
                .follow(send(Map.of("question", "Mijn BSN is 111222333, wat nu?")))
                .body();
        assertThat(page).contains("Wij hebben een nummer bedekt");
        assertThat(loket.inbox("assen").getFirst().question()).contains("●●●●").doesNotContain("111222333");
    }

    @Test
    void dangerInTheQuestionIsShownWithTheCode() {
        var page =
                volunteer.follow(send(Map.of("question", "mijn man slaat mij"))).body();
        assertThat(page).contains("card--urgent\" lang=\"nl\"", "card--urgent\" lang=\"ti\"", "href=\"tel:112\"");
        assertThat(page.indexOf("card--urgent")).isLessThan(page.indexOf("loket-qr"));
    }

    @Test
    void formThatIsSentTwiceOpensOneHandoff() {
        var once = once();
        var first = send(once, Map.of());
        var second = send(once, Map.of());
        assertThat(Visitor.location(second)).isEqualTo(Visitor.location(first));
        assertThat(loket.inbox("assen")).hasSize(1);
        assertThat(QrReader.read(volunteer.follow(first).body()))
                .isEqualTo(QrReader.read(volunteer.follow(second).body()));
    }

    @Test
    void codeIsForThisVolunteerAndGoneAfterAQuarter() {
        var place = Visitor.location(send(Map.of()));
        var colleague = loket.hire("wim", "assen", Role.VOLUNTEER, Role.ADMINISTRATOR);
        assertThat(Visitor.location(colleague.get(place))).isEqualTo("/loket?notice=code_gone");
        loket.pass(Duration.ofMinutes(14));
        assertThat(volunteer.get(place).statusCode()).isEqualTo(200);
        loket.pass(Duration.ofMinutes(1));
        assertThat(Visitor.location(volunteer.get(place))).isEqualTo("/loket?notice=code_gone");
    }

    @Test
    void nextPersonDoesNotSeeTheCode() {
        var place = Visitor.location(send(Map.of()));
        var removed = volunteer.post(place + "/removal", Map.of());
        assertThat(volunteer.follow(removed).body()).contains("De code is weg.");
        assertThat(Visitor.location(volunteer.get(place))).isEqualTo("/loket?notice=code_gone");
    }

    @Test
    void addressOfTheCodePageSaysNothingAboutTheChat() {
        var answer = send(Map.of());
        assertThat(Visitor.location(answer)).matches("/loket/handoffs/[A-Za-z0-9_-]{22}");
        assertThat(volunteer.follow(answer).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void formNeedsTheTokenOfTheSession() {
        var fields = fields(once(), Map.of());
        assertThat(volunteer.postExactly("/loket/handoffs", fields).statusCode())
                .isEqualTo(403);
        fields.put("csrf", "guessed");
        assertThat(volunteer.postExactly("/loket/handoffs", fields).statusCode())
                .isEqualTo(403);
        assertThat(send("strange", Map.of()).statusCode()).isEqualTo(403);
        assertThat(loket.inbox("assen")).isEmpty();
    }

    @Test
    void formFromAnotherSiteIsRefused() {
        var fields = fields(once(), Map.of());
        var lured = loket.hire("lena", "assen", Role.VOLUNTEER)
                .with("Origin", "https://elsewhere.example")
                .with("Sec-Fetch-Site", "cross-site");
        assertThat(lured.post("/loket/handoffs", fields).statusCode()).isEqualTo(403);
        assertThat(loket.inbox("assen")).isEmpty();
    }

    @Test
    void wordsStayWords() {
        var page = send(Map.of("question", "</textarea><script>alert(1)</script>", "consent", ""))
                .body();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;/textarea&gt;&lt;script&gt;");
    }

    @Test
    void topicThatWeDoNotHaveIsLeftOut() {
        send(Map.of("topic", "geen-onderwerp"));
        assertThat(loket.inbox("assen").getFirst().context()).isEmpty();
    }

    private String once() {
        var found = ONCE.matcher(volunteer.get("/loket/handoffs").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(Map<String, String> changed) {
        return send(once(), changed);
    }

    private HttpResponse<String> send(String once, Map<String, String> changed) {
        return volunteer.post("/loket/handoffs", fields(once, changed));
    }

    private static Map<String, String> fields(String once, Map<String, String> changed) {
        var fields = new HashMap<>(Map.of(
                "once", once,
                "gemeente", "assen",
                "language", "ti",
                "group", "alle",
                "topic", "schulden-en-deurwaarder",
                "question", QUESTION,
                "consent", "yes"));
        fields.putAll(changed);
        return fields;
    }
}
