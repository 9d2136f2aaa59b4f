package nl.wegwijs.admin.topics;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijs.admin.console.RunningConsole;
import nl.wegwijs.admin.console.Visitor;
import nl.wegwijs.admin.console.page.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class TopicsTest {
    private static RunningConsole console;
    private static Visitor vera;

    @BeforeAll
    static void open() {
        console = RunningConsole.start();
        console.hire("vera", "assen", Role.VOLUNTEER);
        vera = console.signedIn("vera");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void listsEachTopicUnderItsDomainWithTheStateOfItsLanguages() {
        assertThat(vera.get("/console/topics").body())
                .contains("2 onderwerpen", "Uw kind wordt 18 jaar", "icons.svg?v=", "#money")
                .contains("Concept", "Ontbreekt", "lang=\"so\">Soomaali</span>");
    }

    @Test
    void findsByAnyWordOfAnyLanguageWithoutCapitalsOrAccents() {
        assertThat(vera.get("/console/topics?q=KIND+w%C3%B3rdt").body()).contains("1 onderwerp<", "kind-wordt-18");
        assertThat(vera.get("/console/topics?q=brief").body())
                .contains("brief-begrijpen")
                .doesNotContain("kind-wordt-18");
        assertThat(vera.get("/console/topics?q=zzz").body()).contains("Geen onderwerpen gevonden");
        assertThat(vera.get("/console/topics?q=%22%3E%3Cscript%3E").body()).doesNotContain("\"><script>");
    }

    @Test
    void showsTheCardOfANewcomerInTheirLanguageAndGemeente() {
        var page = vera.get("/console/topics/kind-wordt-18?language=ar&gemeente=assen")
                .body();
        assertThat(page).contains("<article class=\"console-card\" lang=\"ar\" dir=\"rtl\">", "Feiten en bronnen");
        assertThat(page).contains("Sociale Verzekeringsbank");
    }

    @Test
    void sayWhenTheTextIsMissingInThatLanguage() {
        var page = vera.get("/console/topics/kind-wordt-18?language=ps").body();
        assertThat(page).contains("<article class=\"console-card\" lang=\"ps\" dir=\"rtl\">");
        assertThat(page).containsPattern("<div lang=\"(en|nl)\" dir=\"ltr\">");
    }

    @Test
    void anUnknownTopicIsNotFound() {
        assertThat(vera.get("/console/topics/nope").statusCode()).isEqualTo(404);
    }

    @Test
    void whoDoesNotEditSeesNoLinkToEditing() {
        assertThat(vera.get("/console/topics/kind-wordt-18").body()).doesNotContain("bewerken", "/history");
    }
}
