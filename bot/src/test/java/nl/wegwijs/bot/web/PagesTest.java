package nl.wegwijs.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final Pages pages = new Pages("test", new StaticFiles(), Texts.load("test"));

    record GreetingPage(Language language, String name, List<String> lines, boolean isNew) implements Page {}

    record MisspeltPage(Language language, String name, boolean isNew) implements Page {}

    record CountPage(Language language, int number) implements Page {}

    @Test
    void speaksTheLanguageOfThePage() {
        assertThat(greeting(Language.NL, "Amina")).contains("title=\"Dag “Amina” &amp; welcome\"");
        assertThat(greeting(Language.EN, "Amina")).contains("title=\"Hello “Amina” &amp; welcome\"");
    }

    @Test
    void keepsDataText() {
        assertThat(greeting(Language.NL, "<script>alert(1)</script>\" onload=\"x"))
                .doesNotContain("<script")
                .doesNotContain("\" onload")
                .contains("&lt;script&gt;");
    }

    @Test
    void dataForgesNoSlot() {
        assertThat(greeting(Language.NL, "Amina|name=Piet")).contains("Dag “Amina|name&#61;Piet”");
    }

    @Test
    void braceInDataIsNotAPattern() {
        assertThat(greeting(Language.NL, "{{t}} {name} '{'")).contains("Dag “{{t}} {name} &#39;{&#39;”");
    }

    @Test
    void countsInTheLanguageOfThePage() {
        assertThat(pages.render(new CountPage(Language.EN, 1))).startsWith("1 message\n");
        assertThat(pages.render(new CountPage(Language.EN, 3))).startsWith("3 messages");
    }

    @Test
    void failsLoudlyOnANameThatThePageDoesNotHave() {
        assertThatThrownBy(() -> pages.render(new MisspeltPage(Language.NL, "Amina", true)))
                .hasStackTraceContaining("nmae");
    }

    @Test
    void numbersAndAddressesKeepTheirOrder() {
        assertThat(greeting(Language.AR, "اتصل 0800-2000 الآن"))
                .contains("اتصل <bdi dir=\"ltr\" class=\"number\">0800-2000</bdi> الآن");
        assertThat(greeting(Language.AR, "من 9:00 - 17:00"))
                .contains("<bdi dir=\"ltr\" class=\"number\">9:00 - 17:00</bdi>");
        assertThat(greeting(Language.AR, "انظر https://www.svb.nl/kind?a أو info@duo.nl"))
                .contains("<bdi dir=\"ltr\">https://www.svb.nl/kind?a</bdi>")
                .contains("<bdi dir=\"ltr\">info@duo.nl</bdi>");
        assertThat(greeting(Language.NL, "Piet's \"18\""))
                .contains("Piet&#39;s &quot;<bdi dir=\"ltr\" class=\"number\">18</bdi>&quot;");
    }

    private String greeting(Language language, String name) {
        return pages.render(new GreetingPage(language, name, List.of("a", "b"), false));
    }
}
