package nl.wegwijs.admin.loket;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrganizationPagesTest {
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
    void showsWhoHelpsInTheGemeente() {
        var page = get("/loket/organizations?gemeente=assen");

        assertThat(page).contains("Vaart Welzijn", "Taalhuis Assen").doesNotContain("Sociale Teams Tynaarlo");
        assertThat(page).doesNotContain("Misschien ook");
    }

    @Test
    void filtersByDomain() {
        var page = get("/loket/organizations?gemeente=assen&domain=D3");

        assertThat(page).contains("Taalhuis Assen").doesNotContain("Voedselbank");
    }

    @Test
    void whatNobodyConfirmedIsShownApart() {
        var page = get("/loket/organizations?gemeente=assen&domain=D3&childcare=yes");

        assertThat(page).contains("Misschien ook", "Wij weten niet of dit hier kan");
        assertThat(page.substring(page.indexOf("Misschien ook"))).contains("Taalhuis Assen");
    }

    @Test
    void aVillageStandsForItsGemeente() {
        var page = get("/loket/organizations?gemeente=&village=Vries");

        assertThat(page).contains("Sociale Teams Tynaarlo").doesNotContain("Vaart Welzijn");
    }

    @Test
    void anUnknownFilterChangesNothing() {
        assertThat(get("/loket/organizations?gemeente=assen&domain=D9&time=night&village=%3Cb%3E"))
                .contains("Vaart Welzijn")
                .doesNotContain("<b>");
    }

    private static String get(String path) {
        var answer = volunteer.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
