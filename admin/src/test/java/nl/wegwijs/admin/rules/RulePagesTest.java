package nl.wegwijs.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.db.iit.IitVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RulePagesTest {
    private static final String RULES = "/console/rules?gemeente=assen";

    private RunningConsole console;
    private Visitor rita;
    private Visitor bram;

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("rita", "assen", Role.REGIEVOERDER);
        console.hire("bram", "assen", Role.REGIEVOERDER);
        rita = console.signedIn("rita");
        bram = console.signedIn("bram");
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void saysThatNothingIsComputedWithoutRules() {
        assertThat(rita.get(RULES).body()).contains("Er zijn nog geen regels", "rekent Wegwijs niets uit");
    }

    @Test
    void countFromTheSecondSignatureOn() {
        rita.post(RULES, form());
        assertThat(rita.get(RULES).body()).contains("Concept", "36 maanden laag inkomen");
        sign(rita);
        assertThat(version().isSigned()).isFalse();
        sign(bram);
        assertThat(version().isSigned()).isTrue();
        assertThat(rita.get(RULES).body()).contains("Getekend", "rita", "bram");
    }

    @Test
    void nobodySignsTwice() {
        rita.post(RULES, form());
        sign(rita);
        sign(rita);
        assertThat(version().isSigned()).isFalse();
        assertThat(version().secondSigner()).isEmpty();
    }

    @Test
    void whatIsSignedCannotBeThrownAway() {
        rita.post(RULES, form());
        sign(rita);
        sign(bram);
        rita.post("/console/rules/" + version().id() + "/discarding?gemeente=assen", Map.of());
        assertThat(version().isSigned()).isTrue();
    }

    @Test
    void aDraftCanBeThrownAway() {
        rita.post(RULES, form());
        rita.post("/console/rules/" + version().id() + "/discarding?gemeente=assen", Map.of());
        assertThat(rita.get(RULES).body()).contains("Er zijn nog geen regels");
    }

    @Test
    void wrongNumbersAreRefusedAndKeepWhatWasTyped() {
        var form = form();
        form.put("reference_months", "9999");
        var answer = rita.post(RULES, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Dit klopt nog niet", "value=\"9999\"");
    }

    @Test
    void otherGemeentenAreNotSeenNorSigned() {
        console.hire("tom", "tynaarlo", Role.REGIEVOERDER);
        rita.post(RULES, form());
        var tom = console.signedIn("tom");
        assertThat(tom.get(RULES).statusCode()).isEqualTo(404);
        sign(tom);
        tom.post("/console/rules/" + version().id() + "/signature?gemeente=tynaarlo", Map.of());
        assertThat(version().firstSigner()).isEmpty();
    }

    private void sign(Visitor colleague) {
        colleague.post("/console/rules/" + version().id() + "/signature?gemeente=assen", Map.of());
    }

    private IitVersion version() {
        return console.database.read(stores -> stores.iit().ofGemeente("assen")).getFirst();
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "reference_months", "36",
                "minimum_age", "21",
                "interval_months", "12",
                "lead_days", "21",
                "valid_from", "2026-12-01",
                "pension_from", "2026-01-01",
                "pension_years", "67",
                "pension_months", "0",
                "excludes_students", "yes"));
    }
}
