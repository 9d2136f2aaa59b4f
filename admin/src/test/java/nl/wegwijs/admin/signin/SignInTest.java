package nl.wegwijs.admin.signin;

import static nl.wegwijs.admin.console.RunningConsole.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SignInTest {
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
    void leadsToThePageThatWasAskedFor() {
        var visitor = console.visitor();
        var refused = visitor.get("/console/inbox?gemeente=assen");
        assertThat(Visitor.location(refused)).isEqualTo("/console/sign-in?next=%2Fconsole%2Finbox%3Fgemeente%3Dassen");
        assertThat(visitor.follow(refused).body()).contains("value=\"/console/inbox?gemeente&#61;assen\"");
        var answer = visitor.post(
                "/console/sign-in",
                Map.of("email", " Rosa@Wegwijs.test ", "password", PASSWORD, "next", "/console/inbox?gemeente=assen"));
        assertThat(Visitor.location(answer)).isEqualTo("/console/inbox?gemeente=assen");
        assertThat(visitor.follow(answer).statusCode()).isEqualTo(200);
    }

    @Test
    void neverLeadsElsewhere() {
        for (var next : new String[] {
            "https://elsewhere.example",
            "//elsewhere.example",
            "/\\elsewhere.example",
            "/consoles",
            "/console/../x",
            "/console/sign-in"
        }) {
            var answer = console.visitor()
                    .post("/console/sign-in", Map.of("email", "rosa@wegwijs.test", "password", PASSWORD, "next", next));
            assertThat(Visitor.location(answer)).as(next).isEqualTo("/console");
        }
    }

    @Test
    void tellsNobodyWhetherAnAccountExists() {
        var wrongPassword = attempt("rosa@wegwijs.test", "wrong password");
        var unknown = attempt("nobody@wegwijs.test", "wrong password");
        assertThat(wrongPassword.statusCode()).isEqualTo(401);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().replace("nobody@", "rosa@")).isEqualTo(wrongPassword.body());
    }

    @Test
    void isClosedForAWhileAfterFiveFailures() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt("rosa@wegwijs.test", "wrong " + i).statusCode()).isEqualTo(401);
        }
        assertThat(attempt("rosa@wegwijs.test", PASSWORD).statusCode()).isEqualTo(401);
        console.pass(Duration.ofMinutes(14));
        assertThat(attempt("rosa@wegwijs.test", PASSWORD).statusCode()).isEqualTo(401);
        console.pass(Duration.ofMinutes(2));
        assertThat(attempt("rosa@wegwijs.test", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void staysClosedLongerEachTime() {
        assertThat(IntStream.of(5, 6, 7, 11, 12, 500).mapToObj(SignIn::lockAfter))
                .containsExactly(
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(60),
                        Duration.ofHours(16),
                        Duration.ofHours(24),
                        Duration.ofHours(24));
    }

    @Test
    void countsGuessesThatComeTogetherOneByOne() throws Exception {
        try (var guessers = Executors.newFixedThreadPool(8)) {
            var guesses = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Integer>)
                            () -> attempt("rosa@wegwijs.test", "guess " + i).statusCode())
                    .collect(Collectors.toList());
            for (var guess : guessers.invokeAll(guesses)) {
                assertThat(guess.get()).isEqualTo(401);
            }
        }
        var rosa = console.staff("rosa");
        assertThat(rosa.failedAttempts()).isEqualTo(5);
        assertThat(rosa.isLocked(console.now())).isTrue();
    }

    @Test
    void limitsTheAttemptsOfOneAddress() {
        for (int i = 0; i < AttemptLimit.ATTEMPTS; i++) {
            assertThat(attempt("nobody" + i + "@wegwijs.test", "x").statusCode())
                    .isEqualTo(401);
        }
        assertThat(attempt("rosa@wegwijs.test", PASSWORD).statusCode()).isEqualTo(429);
        console.pass(AttemptLimit.PER);
        assertThat(attempt("rosa@wegwijs.test", PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void refusesWhoseAccessEndedOrWhoHasNoPasswordYet() {
        console.database.update(stores -> {
            stores.staff().create("new", "new@wegwijs.test", "", java.util.Set.of("editor"), "", "nl", console.now());
            stores.staff().end(console.staff("rosa").id(), console.now());
        });
        assertThat(attempt("new@wegwijs.test", "").statusCode()).isEqualTo(401);
        assertThat(attempt("rosa@wegwijs.test", PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsTypedStaysText() {
        var answer = attempt("\"><script>alert(1)</script>@x.nl", "x");
        assertThat(answer.body()).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void putsSignInsAndRefusalsOnRecord() {
        attempt("rosa@wegwijs.test", "wrong");
        attempt("rosa@wegwijs.test", PASSWORD);
        var acts = console.database.read(stores -> stores.audit().latest(2)).stream()
                .map(entry -> entry.act());
        assertThat(acts).containsExactly("signed-in", "sign-in-refused");
    }

    private HttpResponse<String> attempt(String email, String password) {
        return console.visitor().post("/console/sign-in", Map.of("email", email, "password", password));
    }
}
