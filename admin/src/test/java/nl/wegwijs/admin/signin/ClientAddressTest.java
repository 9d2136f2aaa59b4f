package nl.wegwijs.admin.signin;

import static nl.wegwijs.admin.console.RunningConsole.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.Test;

final class ClientAddressTest {
    @Test
    void whatAClientSaysAboutItselfIsNotBelieved() {
        try (var console = RunningConsole.start()) {
            assertThat(attempts(console, "10.0.0.%d")).isEqualTo(429);
        }
    }

    @Test
    void theProxyIsBelievedAboutTheLastAddressOnly() {
        try (var console = RunningConsole.startAt("http://localhost", true)) {
            assertThat(attempts(console, "6.6.6.%d, 203.0.113.9")).isEqualTo(429);
            assertThat(attempts(console, "6.6.6.6, 198.51.100.%d")).isEqualTo(303);
        }
    }

    @Test
    void aWholeIpv6NetworkCountsAsOne() {
        assertThat(ClientAddress.network("2001:db8:1:2:aaaa::1"))
                .isEqualTo(ClientAddress.network("[2001:db8:1:2:bbbb:cccc:0:9]"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::1"));
        assertThat(ClientAddress.network("203.0.113.9")).isEqualTo("203.0.113.9");
    }

    /// How the attempt after the limit is answered, with the right password.
    private static int attempts(RunningConsole console, String forwarded) {
        if (console.staff().isEmpty()) {
            console.hire("rosa", "assen", Role.REGIEVOERDER);
        }
        for (int i = 0; i < AttemptLimit.ATTEMPTS; i++) {
            console.visitor().with("X-Forwarded-For", forwarded.formatted(i)).get("/console/invitation/no-such-token");
        }
        return console.visitor()
                .with("X-Forwarded-For", forwarded.formatted(200))
                .post("/console/sign-in", Map.of("email", "rosa@wegwijs.test", "password", PASSWORD))
                .statusCode();
    }
}
