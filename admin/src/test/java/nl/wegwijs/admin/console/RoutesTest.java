package nl.wegwijs.admin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.admin.console.page.Route;
import nl.wegwijs.db.handoff.Handoff;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Walks the table of routes: what is added there is held to the same rules without anybody thinking of it.
final class RoutesTest {
    private static RunningConsole console;
    private static Handoff handoff;
    private static final Map<Role, Visitor> CAST = new HashMap<>();
    private static Visitor elsewhere;

    private static final String RULES = """
            reference_months: 36
            minimum_age: 21
            interval_months: 12
            lead_days: 21
            excludes_students: true
            mode: on_request
            valid_from: 2027-01-01
            pension_age: [{from: 2026-01-01, years: 67, months: 0}]
            """;

    private static long rules;

    @BeforeAll
    static void open() {
        console = RunningConsole.start();
        for (var role : Role.values()) {
            console.hire(role.key(), role == Role.ADMINISTRATOR ? "" : "assen", role);
            CAST.put(role, console.signedIn(role.key()));
        }
        console.hire("tom", "tynaarlo", Role.REGIEVOERDER, Role.EDITOR, Role.VOLUNTEER);
        elsewhere = console.signedIn("tom");
        handoff = console.ask("assen", "ar", "متى أحصل على الرسالة؟");
        rules = console.database.write(
                stores -> stores.iit().draft("assen", LocalDate.of(2027, 1, 1), RULES, 1, console.now()));
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void everyPageWorksForEachOfItsRoles() {
        for (var route : routes(HandlerType.GET)) {
            if (route.path().contains("{token}") || route.path().endsWith("/events")) {
                continue;
            }
            for (var role : route.access().roles()) {
                var answer = CAST.get(role).get(address(route));
                assertThat(answer.statusCode())
                        .as("%s for %s", route.path(), role)
                        .isEqualTo(200);
                assertThat(answer.body()).as(route.path()).isNotBlank();
            }
        }
    }

    @Test
    void everyRouteRefusesOtherRoles() {
        for (var route : routes().toList()) {
            for (var role : Role.values()) {
                if (!route.access().needsSignIn() || route.access().roles().contains(role)) {
                    continue;
                }
                assertThat(use(CAST.get(role), route))
                        .as("%s for %s", route, role)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void everyRouteOfAGemeenteHidesItFromOthers() {
        var ofGemeente = routes().filter(route -> route.path().contains("{handoff}")
                || route.path().startsWith("/console/inbox")
                || route.path().equals("/console/events"));
        for (var route : ofGemeente.toList()) {
            assertThat(use(elsewhere, route)).as(route.path()).isEqualTo(404);
        }
    }

    @Test
    void everyRouteSendsStrangersToTheSignIn() {
        for (var route : routes().filter(route -> route.access().needsSignIn()).toList()) {
            var stranger = console.visitor();
            var answer = route.writes() ? stranger.postExactly(address(route), Map.of()) : stranger.get(address(route));
            assertThat(answer.statusCode()).as(route.path()).isEqualTo(303);
            assertThat(Visitor.location(answer)).as(route.path()).startsWith("/console/sign-in");
        }
    }

    @Test
    void nothingIsWrittenByGet() {
        var readable = routes(HandlerType.GET).stream().map(Route::path).toList();
        for (var route : routes(HandlerType.POST)) {
            if (readable.contains(route.path())) {
                continue;
            }
            var role = route.access().roles().stream().findFirst().orElse(Role.EDITOR);
            assertThat(CAST.get(role).get(address(route)).statusCode())
                    .as(route.path())
                    .isIn(404, 405);
        }
    }

    @Test
    void everyFormOfAColleagueNeedsTheTokenOfTheirSession() {
        for (var route : routes(HandlerType.POST)) {
            for (var role : route.access().roles()) {
                var visitor = CAST.get(role);
                assertThat(visitor.postExactly(address(route), Map.of()).statusCode())
                        .as("%s without token", route.path())
                        .isEqualTo(403);
                assertThat(visitor.postExactly(address(route), Map.of("csrf", "guessed"))
                                .statusCode())
                        .as("%s with another token", route.path())
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void everyFormIsRefusedFromAnotherSite() {
        for (var route : routes(HandlerType.POST)) {
            var stranger = console.visitor().with("Origin", "https://elsewhere.example");
            assertThat(stranger.postExactly(address(route), Map.of()).statusCode())
                    .as(route.path())
                    .isEqualTo(403);
            var crossSite = console.visitor().with("Sec-Fetch-Site", "cross-site");
            assertThat(crossSite.postExactly(address(route), Map.of()).statusCode())
                    .as(route.path())
                    .isEqualTo(403);
        }
    }

    private static int use(Visitor visitor, Route route) {
        return (route.writes() ? visitor.post(address(route), Map.of()) : visitor.get(address(route))).statusCode();
    }

    private static Stream<Route> routes() {
        return console.console.routes().stream();
    }

    private static List<Route> routes(HandlerType method) {
        return routes().filter(route -> route.method().equals(method)).toList();
    }

    private static String address(Route route) {
        var volunteer = console.database.read(stores -> stores.staff().findByEmail("volunteer@wegwijs.test"));
        var path = route.path()
                .replace("{handoff}", handoff.publicId())
                .replace("{topic}", "kind-wordt-18")
                .replace("{language}", "nl")
                .replace("{version}", Long.toString(rules))
                .replace("{person}", Long.toString(handoff.newcomerId()))
                .replace("{staff}", Long.toString(volunteer.orElseThrow().id()))
                .replace("{token}", "no-such-token");
        return Optional.of(path)
                .filter(each -> each.startsWith("/console/inbox")
                        || each.startsWith("/console/rules")
                        || each.equals("/console/events"))
                .map(each -> each + "?gemeente=assen")
                .orElse(path);
    }
}
