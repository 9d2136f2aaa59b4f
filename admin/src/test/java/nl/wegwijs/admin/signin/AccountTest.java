package nl.wegwijs.admin.signin;

import static nl.wegwijs.admin.console.RunningConsole.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AccountTest {
    private RunningConsole console;

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("rosa", "assen", Role.REGIEVOERDER);
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsOtherSessions() {
        var rosa = console.signedIn("rosa");
        var forgottenAtHome = console.signedIn("rosa");
        var wrong = rosa.post(
                "/console/account/password", Map.of("current", "guessed", "password", "drie hoge bomen staan"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("huidige wachtwoord klopt niet");
        var right = rosa.post(
                "/console/account/password", Map.of("current", PASSWORD, "password", "drie hoge bomen staan"));
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(rosa.follow(right).body()).contains("nieuwe wachtwoord is opgeslagen");
        assertThat(forgottenAtHome.get("/console").statusCode()).isEqualTo(303);
    }

    @Test
    void anEasyPasswordIsRefused() {
        assertThat(PasswordRule.problem("aaaaaaaaaaaaaa", "rosa@x.nl")).contains("password.too_easy");
        assertThat(PasswordRule.problem("Wegwijs2026!!", "rosa@x.nl")).contains("password.too_easy");
        assertThat(PasswordRule.problem("rosa houdt van taart", "rosa@x.nl")).contains("password.too_easy");
        assertThat(PasswordRule.problem("elf tekens!", "rosa@x.nl")).contains("password.too_short");
        assertThat(PasswordRule.problem("x".repeat(201), "rosa@x.nl")).contains("password.too_long");
        assertThat(PasswordRule.problem(PASSWORD, "rosa@x.nl")).isEmpty();
    }

    @Test
    void speaksDutchOrEnglishAsEachLikes() {
        var rosa = console.signedIn("rosa");
        assertThat(rosa.get("/console").body()).contains("<html lang=\"nl\"", "Overzicht", "English");
        rosa.post("/console/account/language", Map.of("language", "en"));
        assertThat(rosa.get("/console").body()).contains("<html lang=\"en\"", "Overview", "Nederlands");
        rosa.post("/console/account/language", Map.of("language", "<xx>"));
        assertThat(rosa.get("/console").body()).contains("<html lang=\"nl\"");
    }

    @Test
    void aVisitorIsAddressedInTheLanguageOfTheBrowser() {
        var visitor = console.visitor().with("Accept-Language", "en-GB,en;q=0.9");
        assertThat(visitor.get("/console/sign-in").body()).contains("<html lang=\"en\"", "Sign in");
    }

    @Test
    void whoIsAbsentGetsNoNewQuestions() {
        var rosa = console.signedIn("rosa");
        rosa.post("/console/account/presence", Map.of("present", "no"));
        assertThat(console.staff("rosa").present()).isFalse();
        assertThat(rosa.get("/console/inbox").body()).contains("U staat op afwezig");
        rosa.post("/console/account/presence", Map.of("present", "yes"));
        assertThat(console.staff("rosa").present()).isTrue();
    }
}
