package nl.wegwijs.admin.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class StaffingTest {
    private static final String NEW_PASSWORD = "zeven groene ramen";

    private RunningConsole console;
    private Visitor anna;

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("anna", "", Role.ADMINISTRATOR);
        anna = console.signedIn("anna");
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void anInvitedColleagueChoosesAPasswordOnce() {
        var link = invite("rosa", "assen", "regievoerder");
        assertThat(console.staff("rosa").roles()).containsExactly("regievoerder");
        assertThat(anna.get("/console/staff").body()).contains("rosa", "Uitgenodigd", "Assen");
        var rosa = console.visitor();
        assertThat(rosa.get(link).body()).contains("Welkom, rosa.", "rosa@wegwijs.test");
        assertThat(rosa.postExactly(link, Map.of("password", "kort")).statusCode())
                .isEqualTo(422);
        var accepted = rosa.postExactly(link, Map.of("password", NEW_PASSWORD));
        assertThat(rosa.follow(accepted).body()).contains("Dag rosa", "Uw wachtwoord is opgeslagen");
        assertThat(console.visitor().get(link).statusCode()).isEqualTo(404);
        assertThat(console.visitor()
                        .postExactly(link, Map.of("password", NEW_PASSWORD))
                        .statusCode())
                .isEqualTo(404);
        assertThat(signIn("rosa", NEW_PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void theLinkIsShownToWhoMadeItForAShortWhileAndStoredNowhere() {
        invite("rosa", "assen", "regievoerder");
        var page = "/console/staff/" + console.staff("rosa").id();
        assertThat(anna.get(page).body()).contains("/console/invitation/");
        assertThat(console.signedIn("anna").get(page).body()).doesNotContain("/console/invitation/");
    }

    @Test
    void anInvitationExpiresAndANewOneEndsTheOldOne() {
        var first = invite("rosa", "assen", "regievoerder");
        var page = "/console/staff/" + console.staff("rosa").id();
        var second = link(anna.follow(anna.post(page + "/invitation", Map.of())));
        assertThat(console.visitor().get(first).statusCode()).isEqualTo(404);
        assertThat(console.visitor().get(second).statusCode()).isEqualTo(200);
        console.pass(Duration.ofDays(7));
        assertThat(console.visitor().get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void theFormSaysWhatIsMissing() {
        var answer = anna.post("/console/staff", Map.of("name", "", "email", "rosa"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vul een naam in", "geldig e-mailadres", "minstens één rol");
        assertThat(anna.post("/console/staff", form("rosa", "", "regievoerder")).body())
                .contains("Kies een gemeente");
        assertThat(anna.post("/console/staff", form("rosa", "nowhere", "editor"))
                        .body())
                .contains("Kies een gemeente");
        assertThat(anna.post("/console/staff", form("rosa", "", "king")).body()).contains("minstens één rol");
        assertThat(anna.post("/console/staff", form("anna", "", "editor")).body())
                .contains("al een medewerker");
    }

    @Test
    void rolesAndGemeenteChangeAtOnce() {
        console.hire("rosa", "assen", Role.REGIEVOERDER);
        var rosa = console.signedIn("rosa");
        var page = "/console/staff/" + console.staff("rosa").id();
        anna.post(page, Map.of("name", "Rosa <b>", "role", "regievoerder", "role ", "editor", "gemeente", "tynaarlo"));
        assertThat(console.staff("Rosa <b>").roles()).containsExactlyInAnyOrder("regievoerder", "editor");
        assertThat(rosa.get("/console/inbox?gemeente=assen").statusCode()).isEqualTo(404);
        assertThat(rosa.get("/console/topics/kind-wordt-18/nl").statusCode()).isEqualTo(200);
        assertThat(anna.get("/console/staff").body()).contains("Rosa &lt;b&gt;").doesNotContain("Rosa <b>");
    }

    @Test
    void endingAccessIsForGood() {
        console.hire("rosa", "assen", Role.REGIEVOERDER);
        var rosa = console.signedIn("rosa");
        var page = "/console/staff/" + console.staff("rosa").id();
        assertThat(anna.follow(anna.post(page + "/ending", Map.of())).body()).contains("De toegang is beëindigd");
        assertThat(rosa.get("/console").statusCode()).isEqualTo(303);
        assertThat(signIn("rosa", RunningConsole.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(anna.post(page + "/invitation", Map.of()).statusCode()).isEqualTo(404);
        assertThat(anna.get(page).body()).doesNotContain("/ending");
    }

    @Test
    void thereIsAlwaysAnAdministrator() {
        var me = "/console/staff/" + console.staff("anna").id();
        assertThat(anna.post(me + "/ending", Map.of()).body()).contains("eigen toegang niet beëindigen");
        assertThat(anna.post(me, Map.of("name", "anna", "role", "editor")).body())
                .contains("altijd een beheerder");
        console.hire("ada", "", Role.ADMINISTRATOR);
        assertThat(anna.post(me, Map.of("name", "anna", "role", "editor")).statusCode())
                .isEqualTo(303);
        assertThat(anna.get("/console/staff").statusCode()).isEqualTo(403);
    }

    @Test
    void aLockIsTakenOff() {
        console.hire("rosa", "assen", Role.REGIEVOERDER);
        for (int i = 0; i < 5; i++) {
            signIn("rosa", "wrong");
        }
        var page = "/console/staff/" + console.staff("rosa").id();
        assertThat(anna.get(page).body()).contains("Tijdelijk op slot", "pas weer inloggen op");
        anna.post(page + "/unlocking", Map.of());
        assertThat(signIn("rosa", RunningConsole.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void everyChangeIsOnRecord() {
        invite("rosa", "assen", "regievoerder");
        var page = "/console/staff/" + console.staff("rosa").id();
        anna.post(page, Map.of("name", "rosa", "role", "editor"));
        anna.post(page + "/ending", Map.of());
        var entries = console.database.read(
                stores -> stores.audit().of("staff:" + console.staff("rosa").id()));
        assertThat(entries)
                .extracting(entry -> entry.act())
                .containsExactly("staff-created", "invited", "staff-changed", "staff-ended");
        var broken = console.database.read(stores -> stores.audit().firstBroken());
        assertThat(broken).isEmpty();
    }

    private String invite(String name, String gemeente, String role) {
        return link(anna.follow(anna.post("/console/staff", form(name, gemeente, role))));
    }

    private static String link(HttpResponse<String> page) {
        var link = Pattern.compile("http://localhost:8080(/console/invitation/[\\w-]+)")
                .matcher(page.body());
        assertThat(link.find()).as(page.body()).isTrue();
        return link.group(1);
    }

    private static Map<String, String> form(String name, String gemeente, String role) {
        return Map.of("name", name, "email", name + "@wegwijs.test", "role", role, "gemeente", gemeente);
    }

    private HttpResponse<String> signIn(String name, String password) {
        return console.visitor()
                .post("/console/sign-in", Map.of("email", name + "@wegwijs.test", "password", password));
    }
}
