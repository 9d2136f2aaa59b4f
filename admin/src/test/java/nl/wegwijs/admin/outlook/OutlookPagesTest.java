package nl.wegwijs.admin.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.bot.reminder.Facts;
import nl.wegwijs.db.audit.AuditEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// It is Monday 23 November 2026, 10:00.
final class OutlookPagesTest {
    private static final String OUTLOOK = "/console/outlook?gemeente=assen";

    private RunningConsole console;
    private Visitor rita;
    private long person;

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("rita", "assen", Role.REGIEVOERDER);
        rita = console.signedIn("rita");
        person = console.ask("assen", "tr", "soru").newcomerId();
        console.database.update(stores -> {
            stores.consents().give(person, Facts.CONSENT_IIT, "ja", "tr", RunningConsole.MONDAY);
            stores.consents().give(person, Facts.CONSENT_EVENTS, "ja", "tr", RunningConsole.MONDAY);
            stores.newcomers().addEvent(person, "kind-18", LocalDate.of(2026, 12, 1), RunningConsole.MONDAY);
            console.reminders.replan(stores, person, RunningConsole.MONDAY);
        });
    }

    @AfterEach
    void close() {
        console.close();
    }

    @Test
    void showsWhoIsDueThisMonthAndWhatIsOpen() {
        assertThat(rita.get(OUTLOOK).body())
                .contains("Inkomenstoeslag: 1 bericht deze maand", "1 open levensgebeurtenis", "Persoon " + person)
                .contains("Türkçe", "Niemand zwijgt na twee berichten");
    }

    @Test
    void aPersonsPlanSaysWhy() {
        assertThat(rita.get("/console/people/" + person).body())
                .contains("24 november 2026", "Waarom: u vroeg dit", "een datum die u niet wilt missen");
        List<AuditEntry> audit = console.database.read(stores -> stores.audit().of("newcomer:" + person));
        assertThat(audit).anyMatch(entry -> entry.act().equals("read"));
    }

    @Test
    void aPauseHoldsEverythingBackUntilItIsOver() {
        rita.post("/console/people/" + person + "/pause", Map.of("pause", "yes"));
        console.pass(Duration.ofHours(24));
        assertThat(console.reminders.sendDue()).isZero();
        console.signedIn("rita").post("/console/people/" + person + "/pause", Map.of("pause", "no"));
        assertThat(console.reminders.sendDue()).isPositive();
    }

    @Test
    void aColleagueEntersWhatThePersonTold() {
        var page = "/console/people/" + person;
        var refused = rita.post(page + "/events", Map.of("event", "verhuizen", "on", "2027-01-15"));
        assertThat(refused.statusCode()).isEqualTo(422);
        rita.post(page + "/events", Map.of("event", "verhuizen", "on", "2027-01-15", "consent", "yes"));
        assertThat(rita.get(page).body()).contains("U gaat verhuizen", "29 januari 2027");
    }

    @Test
    void fewPeopleAreNotCountedOut() {
        count("told", 12);
        count("granted", 3);
        assertThat(rita.get(OUTLOOK).body())
                .contains("<span>12</span>", "<span>&lt; 5</span>")
                .doesNotContain("<span>3</span>");
    }

    @Test
    void otherGemeentenAreNotSeen() {
        console.hire("tom", "tynaarlo", Role.REGIEVOERDER);
        var tom = console.signedIn("tom");
        assertThat(tom.get(OUTLOOK).statusCode()).isEqualTo(404);
        assertThat(tom.get("/console/people/" + person).statusCode()).isEqualTo(404);
        assertThat(tom.post("/console/people/" + person + "/pause", Map.of("pause", "yes"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void somebodyWhoDoesNotExistIsNotFound() {
        assertThat(rita.get("/console/people/999999").statusCode()).isEqualTo(404);
        assertThat(rita.get("/console/people/x").statusCode()).isEqualTo(404);
    }

    private void count(String key, int times) {
        for (var i = 0; i < times; i++) {
            console.database.update(
                    stores -> stores.insight().count(LocalDate.of(2026, 11, 2), "iit", key, "tr", "assen"));
        }
    }
}
