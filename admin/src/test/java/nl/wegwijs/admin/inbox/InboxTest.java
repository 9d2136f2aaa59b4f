package nl.wegwijs.admin.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.bot.handoff.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class InboxTest {
    private RunningConsole console;
    private Visitor rosa;

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("rosa", "assen", Role.REGIEVOERDER);
        console.hire("ruud", "assen", Role.REGIEVOERDER);
        rosa = console.signedIn("rosa");
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void showsWhatWaitsWithItsLanguageAndHowLong() {
        console.ask("assen", "ar", "كيف أطلب هذا؟");
        console.pass(Duration.ofHours(3));
        assertThat(console.signedIn("rosa").get("/console/inbox").body())
                .contains("Vragen in Assen", "Nog niet opgepakt (1)", "wacht 3 uur", "oppakken vóór")
                .contains("<span lang=\"ar\" dir=\"auto\">كيف أطلب هذا؟</span>", "العربية")
                .doesNotContain("Te laat");
    }

    @Test
    void marksWhatNobodyTookInTime() {
        console.ask("assen", "ti", "ሓገዝ");
        console.pass(Duration.ofDays(2).plusMinutes(1));
        assertThat(console.signedIn("rosa").get("/console/inbox").body()).contains("Te laat", "wacht 2 dagen");
    }

    @Test
    void sortsByWhoHasIt() {
        var mine = console.ask("assen", "en", "mine");
        var theirs = console.ask("assen", "en", "theirs");
        var done = console.ask("assen", "en", "done");
        console.ask("assen", "en", "nobodys");
        console.handoffs.take(mine.id(), console.staff("rosa"));
        console.handoffs.take(theirs.id(), console.staff("ruud"));
        console.handoffs.close(done.id(), console.staff("ruud"), Outcome.ANSWERED, "");
        var page = rosa.get("/console/inbox").body();
        assertThat(page)
                .contains("Van mij (1)", "Nog niet opgepakt (1)", "Bij collega’s (1)", "Kort geleden afgesloten (1)")
                .contains("bij ruud", "Beantwoord");
        assertThat(page.indexOf(">mine<")).isLessThan(page.indexOf(">nobodys<"));
        assertThat(page.indexOf(">nobodys<")).isLessThan(page.indexOf(">theirs<"));
        assertThat(page.indexOf(">theirs<")).isLessThan(page.indexOf(">done<"));
    }

    @Test
    void forgetsWhatWasClosedLongAgo() {
        var done = console.ask("assen", "en", "long ago");
        console.handoffs.close(done.id(), console.staff("ruud"), Outcome.ANSWERED, "");
        console.pass(Duration.ofDays(15));
        assertThat(console.signedIn("rosa").get("/console/inbox").body()).doesNotContain("long ago");
    }

    @Test
    void saysWhenTheNewcomerWroteLastAndWhenTheyBlockedUs() {
        var asked = console.ask("assen", "en", "my question");
        console.handoffs.take(asked.id(), console.staff("rosa"));
        assertThat(rosa.get("/console/inbox").body()).doesNotContain("Nieuw bericht", "Niet te bereiken");
        console.say(asked, "and another thing", "text");
        console.database.update(stores -> stores.chats().markBlocked(asked.chatId(), console.now()));
        assertThat(rosa.get("/console/inbox").body()).contains("Nieuw bericht", "Niet te bereiken");
    }

    @Test
    void showsTheFirstWordsOnlyAndAsText() {
        console.ask("assen", "en", "<img src=x onerror=alert(1)> " + "long ".repeat(60) + "THE END");
        assertThat(rosa.get("/console/inbox").body())
                .contains("&lt;img src", "…")
                .doesNotContain("<img src=x", "THE END");
    }

    @Test
    void neverShowsAnotherGemeente() {
        console.ask("tynaarlo", "en", "a secret of Tynaarlo");
        assertThat(rosa.get("/console/inbox").body()).doesNotContain("secret");
        assertThat(rosa.get("/console/inbox?gemeente=tynaarlo").statusCode()).isEqualTo(404);
        assertThat(rosa.get("/console/inbox/list?gemeente=tynaarlo").statusCode())
                .isEqualTo(404);
        assertThat(rosa.get("/console/events?gemeente=tynaarlo").statusCode()).isEqualTo(404);
    }

    @Test
    void letsAnAdministratorChooseTheGemeente() {
        console.hire("anna", "", Role.ADMINISTRATOR);
        console.ask("tynaarlo", "en", "asked in Tynaarlo");
        var anna = console.signedIn("anna");
        assertThat(anna.get("/console/inbox?gemeente=tynaarlo").body())
                .contains("asked in Tynaarlo", "value=\"assen\"", "aria-current=\"true\"");
        assertThat(anna.get("/console/inbox?gemeente=nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void theListAloneIsNoWholePage() {
        console.ask("assen", "en", "my question");
        assertThat(rosa.get("/console/inbox/list?gemeente=assen").body())
                .contains("my question")
                .doesNotContain("<html", "<main");
    }

    @Test
    void countsOnTheFirstPage() {
        console.ask("assen", "en", "one");
        console.pass(Duration.ofDays(3));
        var page = console.signedIn("rosa").get("/console").body();
        assertThat(page).contains("Over de afgesproken tijd", "Let op");
    }

    @Test
    void presenceIsForWhoAnswers() {
        console.hire("anna", "", Role.ADMINISTRATOR);
        var anna = console.signedIn("anna");
        assertThat(anna.get("/console/inbox?gemeente=assen").body()).doesNotContain("/account/presence");
        assertThat(anna.post("/console/account/presence", Map.of("present", "no"))
                        .statusCode())
                .isEqualTo(403);
    }
}
