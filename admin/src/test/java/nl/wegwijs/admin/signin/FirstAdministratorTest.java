package nl.wegwijs.admin.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FirstAdministratorTest {
    private final RunningConsole console = RunningConsole.start();

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void isWhoeverComesFirst() {
        var visitor = console.visitor();
        var signIn = visitor.follow(visitor.get("/console"));
        assertThat(Visitor.location(signIn)).isEqualTo("/console/first");
        var created = visitor.post("/console/first", form("anna"));
        assertThat(created.statusCode()).isEqualTo(303);
        assertThat(visitor.follow(created).body()).contains("U bent nu de beheerder", "Dag anna", "/console/staff");
    }

    @Test
    void isOneEvenWhenTenTryAtOnce() throws Exception {
        try (var visitors = Executors.newFixedThreadPool(10)) {
            var attempts = IntStream.range(0, 10)
                    .mapToObj(i -> (Callable<Integer>) () -> console.visitor()
                            .postExactly("/console/first", form("anna" + i))
                            .statusCode())
                    .collect(Collectors.toList());
            int created = 0;
            for (var attempt : visitors.invokeAll(attempts)) {
                assertThat(attempt.get()).isIn(303, 404);
                created += attempt.get() == 303 ? 1 : 0;
            }
            assertThat(created).isOne();
        }
        var staff = console.staff();
        assertThat(staff).hasSize(1);
        assertThat(staff.getFirst().roles()).containsExactly(Role.ADMINISTRATOR.key());
    }

    @Test
    void cannotBeMadeOnceSomebodyWorksHere() {
        console.hire("ed", "", Role.EDITOR);
        assertThat(console.visitor().get("/console/first").statusCode()).isEqualTo(404);
        assertThat(console.visitor()
                        .postExactly("/console/first", form("mallory"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void hearsWhatIsWrongWithTheForm() {
        var answer = console.visitor()
                .postExactly("/console/first", Map.of("name", "", "email", "anna", "password", "kort"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vul een naam in", "geldig e-mailadres", "te kort");
        assertThat(console.staff()).isEmpty();
    }

    private static Map<String, String> form(String name) {
        return Map.of("name", name, "email", name + "@wegwijs.test", "password", "zeven groene ramen");
    }
}
