package nl.wegwijs.admin.signin;

import static nl.wegwijs.admin.console.RunningConsole.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.db.Fingerprint;
import org.junit.jupiter.api.Test;

final class SessionTest {
    private static final Map<String, String> ROSA = Map.of("email", "rosa@wegwijs.test", "password", PASSWORD);

    @Test
    void keepsOnlyTheHashOfAnOpaqueToken() {
        try (var console = open()) {
            var cookie = Visitor.cookies(console.visitor().post("/console/sign-in", ROSA))
                    .getFirst();
            assertThat(cookie).startsWith("wegwijs-staff=").contains("HttpOnly", "SameSite=Lax", "Path=/");
            assertThat(cookie).doesNotContain("Secure", "Max-Age");
            var token = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
            assertThat(token).hasSize(43);
            var kept = console.database.read(stores -> stores.sessions().find(Fingerprint.of(token), console.now()));
            assertThat(kept).isPresent();
        }
    }

    @Test
    void isTiedToThisHostOverHttps() {
        try (var console = RunningConsole.startAt("https://wegwijs.example.nl", true)) {
            console.hire("rosa", "assen", Role.REGIEVOERDER);
            var cookie = Visitor.cookies(console.visitor().post("/console/sign-in", ROSA))
                    .getFirst();
            assertThat(cookie)
                    .startsWith("__Host-wegwijs-staff=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain");
        }
    }

    @Test
    void endsAfterAnHourOfNothing() {
        try (var console = open()) {
            var rosa = console.signedIn("rosa");
            console.pass(Duration.ofMinutes(50));
            assertThat(rosa.get("/console").statusCode()).isEqualTo(200);
            console.pass(Duration.ofMinutes(50));
            assertThat(rosa.get("/console").statusCode()).isEqualTo(200);
            console.pass(Duration.ofMinutes(61));
            assertThat(rosa.get("/console").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void isNotKeptAliveByAPageThatReadsItselfAgain() {
        try (var console = open()) {
            var rosa = console.signedIn("rosa");
            for (int i = 0; i < 3; i++) {
                assertThat(rosa.get("/console/inbox/list?gemeente=assen").statusCode())
                        .isEqualTo(200);
                console.pass(Duration.ofMinutes(20).plusSeconds(1));
            }
            assertThat(rosa.get("/console").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void endsAfterAWorkingDayInAnyCase() {
        try (var console = open()) {
            var rosa = console.signedIn("rosa");
            for (int i = 0; i < 23; i++) {
                console.pass(Duration.ofMinutes(30));
                assertThat(rosa.get("/console").statusCode()).isEqualTo(200);
            }
            console.pass(Duration.ofMinutes(30));
            assertThat(rosa.get("/console").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void endsAtTheSignOut() {
        try (var console = open()) {
            var rosa = console.signedIn("rosa");
            var answer = rosa.post("/console/sign-out", Map.of());
            assertThat(Visitor.cookies(answer).getFirst()).contains("Expires=Thu, 01 Jan 1970");
            assertThat(rosa.follow(answer).body()).contains("U bent uitgelogd");
            assertThat(rosa.get("/console").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void endsWhenTheAccessEnds() {
        try (var console = open()) {
            var rosa = console.signedIn("rosa");
            console.database.update(
                    stores -> stores.staff().end(console.staff("rosa").id(), console.now()));
            assertThat(rosa.get("/console").statusCode()).isEqualTo(303);
        }
    }

    @Test
    void isSweptAwayOnceItExpired() {
        try (var console = open()) {
            var cookie = Visitor.cookies(console.visitor().post("/console/sign-in", ROSA))
                    .getFirst();
            var token = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
            var signedInAt = console.now();
            console.pass(Duration.ofHours(2));
            console.signedIn("rosa");
            var kept = console.database.read(stores -> stores.sessions().find(Fingerprint.of(token), signedInAt));
            assertThat(kept).isEmpty();
        }
    }

    @Test
    void startsAfreshAtEachSignIn() {
        try (var console = open()) {
            var rosa = console.signedIn("rosa");
            var other = console.visitor();
            var first = Visitor.cookies(rosa.post("/console/sign-in", ROSA)).getFirst();
            var second = Visitor.cookies(other.post("/console/sign-in", ROSA)).getFirst();
            assertThat(first).isNotEqualTo(second);
            assertThat(rosa.get("/console").statusCode()).isEqualTo(200);
        }
    }

    private static RunningConsole open() {
        var console = RunningConsole.start();
        console.hire("rosa", "assen", Role.REGIEVOERDER);
        return console;
    }
}
