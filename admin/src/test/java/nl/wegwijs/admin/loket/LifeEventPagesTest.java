package nl.wegwijs.admin.loket;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LifeEventPagesTest {
    private static RunningLoket loket;
    private static Visitor volunteer;

    @BeforeAll
    static void open() {
        loket = new RunningLoket();
        volunteer = loket.hire("vera", "assen", Role.VOLUNTEER);
    }

    @AfterAll
    static void close() {
        loket.close();
    }

    @Test
    void showsWhatMustBeDoneInDutchBesideTheLanguageOfThePerson() {
        var page = get("/loket/life-events/kind-18?gemeente=assen&language=en");

        assertThat(page).contains("Uw kind wordt 18", "Uw kind neemt een eigen zorgverzekering", "Your child turns 18");
        assertThat(page).contains("Meer over deze stappen", "/loket/topics/kind-wordt-18");
    }

    @Test
    void startPageAndTopicLeadToTheChecklists() {
        assertThat(get("/loket")).contains("Er verandert iets in het leven", "/loket/life-events/verhuizen?");
        assertThat(get("/loket/topics/kind-wordt-18")).contains("/loket/life-events/kind-18?");
    }

    @Test
    void anotherLanguageKeepsTheChecklist() {
        var answer = volunteer.get("/loket?topic=life-events/kind-18&language=ar&gemeente=assen&group=alle");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElseThrow())
                .endsWith("/loket/life-events/kind-18?gemeente=assen&language=ar&group=alle");
    }

    @Test
    void printsTheChecklistWithACode() {
        assertThat(get("/loket/life-events/kind-18/print?language=en")).contains("Uw kind wordt 18", "<svg");
    }

    @Test
    void knowsNoOtherEvents() {
        assertThat(volunteer.get("/loket/life-events/loterij").statusCode()).isEqualTo(404);
        assertThat(loket.visitor().get("/loket/life-events/kind-18").statusCode())
                .isEqualTo(303);
    }

    private static String get(String path) {
        var answer = volunteer.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
