package nl.wegwijs.admin.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.db.audit.AuditEntry;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.db.outbox.OutboxRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HandoffTest {
    private static final String QUESTION = "كيف أطلب علاوة الدخل؟";

    private RunningConsole console;
    private Handoff asked;
    private Visitor rosa;
    private Visitor ruud;

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("rosa", "assen", Role.REGIEVOERDER);
        console.hire("ruud", "assen", Role.REGIEVOERDER);
        asked = console.ask("assen", "ar", QUESTION);
        rosa = console.signedIn("rosa");
        ruud = console.signedIn("ruud");
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void showsTheQuestionInThePersonsOwnWordsAndWhatTheyAgreedTo() {
        assertThat(rosa.get(page()).body())
                .contains("lang=\"ar\" dir=\"auto\">" + QUESTION + "</blockquote>")
                .contains("العربية", "Assen", "De regievoerder leest uw vraag.")
                .contains("/console/topics/kind-wordt-18?language=ar&amp;gemeente=assen", "Uw kind wordt 18 jaar")
                .contains("leest misschien geen Nederlands", "taalniveau A2");
    }

    @Test
    void puttingItOnRecordThatSomebodyReadIt() {
        rosa.get(page());
        rosa.get(page());
        rosa.get(page() + "/conversation");
        assertThat(readings())
                .extracting(AuditEntry::actor)
                .containsExactly("staff:" + console.staff("rosa").id());
        console.pass(Duration.ofMinutes(16));
        rosa.get(page() + "/conversation");
        ruud.get(page());
        assertThat(readings()).hasSize(3);
    }

    @Test
    void takingItTellsTheNewcomerAndEveryColleague() {
        var answer = rosa.post(page() + "/taking", Map.of());
        assertThat(rosa.follow(answer).body()).contains("De vraag is nu van u", "In behandeling", "bij rosa");
        assertThat(console.get(asked).takenBy()).contains(console.staff("rosa").id());
        assertThat(sent()).hasSize(1);
        assertThat(ruud.get(page()).body())
                .contains("Een collega heeft deze vraag")
                .doesNotContain("/answers");
    }

    @Test
    void whoIsSecondHearsThatSomebodyWasFaster() {
        ruud.get(page());
        rosa.post(page() + "/answers", Map.of("text", "Dag, ik help u."));
        var answer = ruud.post(page() + "/answers", Map.of("text", "Ik ook."));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("niet (meer) van u", "Ik ook.");
        assertThat(sent()).noneMatch(row -> row.replyJson().contains("Ik ook."));
    }

    @Test
    void anAnswerGoesToTheNewcomerAndStaysOnThePage() {
        var answer = rosa.post(page() + "/answers", Map.of("text", "Dag.\r\nKom <b>morgen</b> langs."));
        assertThat(answer.statusCode()).isEqualTo(303);
        var reply = ReplyJson.read(sent().getLast().replyJson());
        assertThat(reply).isInstanceOf(Reply.FromHuman.class);
        assertThat(((Reply.FromHuman) reply).text()).isEqualTo("Dag.\nKom <b>morgen</b> langs.");
        assertThat(rosa.follow(answer).body())
                .contains("Uw antwoord is verstuurd", "Kom &lt;b&gt;morgen&lt;/b&gt; langs.", "Wordt verstuurd");
    }

    @Test
    void anEmptyLongOrTellingAnswerIsNotSent() {
        assertThat(rosa.post(page() + "/answers", Map.of("text", "  ")).body()).contains("Schrijf eerst een antwoord");
        assertThat(rosa.post(page() + "/answers", Map.of("text", "x".repeat(3001)))
                        .body())
                .contains("te lang");
        var telling = rosa.post(page() + "/answers", Map.of("text", "Uw BSN is 111222333."));
        assertThat(telling.statusCode()).isEqualTo(422);
        assertThat(telling.body()).contains("Haal dat nummer weg", "111222333");
        assertThat(sent()).isEmpty();
    }

    @Test
    void showsWhatWasSaidSinceTheQuestionAndNothingFromBefore() {
        console.database.update(stores -> stores.messages()
                .addIncoming(
                        asked.chatId(),
                        "web",
                        "early",
                        "ar",
                        "said before",
                        "text",
                        asked.createdAt().minusMillis(1)));
        console.pass(Duration.ofMinutes(1));
        console.say(asked, "said after <i>x</i>", "text");
        console.say(asked, "", "text");
        console.say(asked, "", "photo");
        console.say(asked, "do:menu", "press");
        assertThat(rosa.get(page()).body())
                .contains("said after &lt;i&gt;x&lt;/i&gt;", "herkende Wegwijs gevaar", "een foto of een spraakbericht")
                .doesNotContain("said before", "do:menu", "<i>x</i>");
    }

    @Test
    void showsNothingFromAfterItWasClosed() {
        close(rosa, "answered", "gebeld");
        console.pass(Duration.ofMinutes(1));
        console.say(asked, "a private matter", "text");
        assertThat(rosa.get(page()).body())
                .contains("Afgesloten", "Beantwoord", "gebeld", "rosa")
                .doesNotContain("a private matter", "/answers", "/closure", "/assignment");
    }

    @Test
    void closingNeedsAFixedOutcome() {
        var answer = rosa.post(page() + "/closure", Map.of("outcome", "dunno", "note", "een notitie"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Kies eerst een resultaat", "een notitie");
        assertThat(close(rosa, "referred", "naar SVB").statusCode()).isEqualTo(303);
        assertThat(console.get(asked).outcome()).isEqualTo("referred");
        assertThat(console.get(asked).closedBy()).contains(console.staff("rosa").id());
    }

    @Test
    void aColleagueOfTheSameGemeenteCanGetIt() {
        console.hire("tom", "tynaarlo", Role.REGIEVOERDER);
        console.database.update(
                stores -> stores.staff().setPresent(console.staff("ruud").id(), false));
        rosa.post(page() + "/taking", Map.of());
        assertThat(rosa.get(page()).body())
                .contains("ruud (afwezig, geen vragen)")
                .doesNotContain("tom");
        var ruudId = Long.toString(console.staff("ruud").id());
        var answer = rosa.post(page() + "/assignment", Map.of("colleague", ruudId));
        assertThat(rosa.follow(answer).body()).contains("ligt nu bij uw collega", "bij ruud");
        assertThat(console.get(asked).takenBy()).contains(console.staff("ruud").id());
        var tomId = Long.toString(console.staff("tom").id());
        assertThat(ruud.post(page() + "/assignment", Map.of("colleague", tomId)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoIsAwayCanBeReplaced() {
        rosa.post(page() + "/taking", Map.of());
        var answer = ruud.post(page() + "/taking", Map.of());
        assertThat(ruud.follow(answer).body()).contains("De vraag is nu van u", "bij ruud");
        assertThat(ruud.post(page() + "/answers", Map.of("text", "Ik help u verder."))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void showsWhatDidNotArriveAndThatThePersonBlockedUs() {
        rosa.post(page() + "/answers", Map.of("text", "Dag, ik help u."));
        console.database.update(stores -> {
            var claimed = stores.outbox().claimNext("web", console.now()).orElseThrow();
            stores.outbox().sent(claimed.id(), "7", console.now());
            stores.outbox().allUndeliverable(asked.chatId(), "blocked", console.now());
            stores.chats().markBlocked(asked.chatId(), console.now());
        });
        assertThat(rosa.get(page()).body())
                .contains("heeft Wegwijs geblokkeerd", "Niet alles is bezorgd", "Niet bezorgd", "Bezorgd");
    }

    @Test
    void staysReadableWhenThePersonDeletedTheirData() {
        console.database.update(stores -> stores.newcomers().deleteEverything(asked.newcomerId(), console.now()));
        var answer = rosa.get(page());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("eigen gegevens verwijderd").doesNotContain(QUESTION, "/answers");
        assertThat(rosa.get("/console/inbox").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorReadsAndGivesItAwayButDoesNotAnswer() {
        console.hire("anna", "", Role.ADMINISTRATOR);
        var anna = console.signedIn("anna");
        assertThat(anna.get(page()).body()).contains("/assignment").doesNotContain("/answers", "/closure");
        assertThat(anna.post(page() + "/answers", Map.of("text", "Dag.")).statusCode())
                .isEqualTo(403);
        var rosaId = Long.toString(console.staff("rosa").id());
        assertThat(anna.post(page() + "/assignment", Map.of("colleague", rosaId))
                        .statusCode())
                .isEqualTo(303);
        assertThat(console.get(asked).assignedTo())
                .contains(console.staff("rosa").id());
    }

    @Test
    void anUnknownOneIsNotFound() {
        assertThat(rosa.get("/console/handoffs/nope").statusCode()).isEqualTo(404);
    }

    private java.net.http.HttpResponse<String> close(Visitor who, String outcome, String note) {
        return who.post(page() + "/closure", Map.of("outcome", outcome, "note", note));
    }

    private String page() {
        return "/console/handoffs/" + asked.publicId();
    }

    private List<OutboxRow> sent() {
        return console.database.read(stores -> stores.outbox().ofChatAfter(asked.chatId(), 0));
    }

    private List<AuditEntry> readings() {
        return console.database.read(stores -> stores.audit().of("handoff:" + asked.id())).stream()
                .filter(entry -> entry.act().equals("read"))
                .toList();
    }
}
