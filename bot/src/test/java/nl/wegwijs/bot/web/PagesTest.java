package nl.wegwijs.bot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

final class PagesTest {
    record Sample(Language language, String title, List<String> lines, Optional<String> note, String template)
            implements Page {}

    private final Pages pages = new Pages(Texts.load("bot"));

    @Test
    void escapesWhatPeopleWrote() {
        var html = pages.render(sample("<script>alert('x')</script>", "sample/whole"));
        assertThat(html).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void speaksTheReadersLanguageAndDirection() {
        var html = pages.render(sample("020-1234567", "sample/whole"));
        assertThat(html).contains("lang=\"ar\" dir=\"rtl\"").contains("اسأل إنسانًا");
    }

    @Test
    void fillsSlotsWithEscapedValues() {
        assertThat(pages.render(sample("a & b", "sample/whole"))).contains("a &amp; b");
    }

    @Test
    void keepsPhoneNumbersInOrder() {
        assertThat(pages.render(sample("020-1234567", "sample/whole")))
                .contains("<bdi dir=\"ltr\">020-1234567</bdi>");
    }

    @Test
    void refusesATemplateThatUsesANameThePageDoesNotHave() {
        assertThatThrownBy(() -> pages.render(sample("x", "sample/mistyped"))).hasStackTraceContaining("titel");
    }

    @Test
    void refusesAKeyThatNoBundleHas() {
        assertThatThrownBy(() -> pages.render(sample("x", "sample/nokey"))).hasStackTraceContaining("no.such.key");
    }

    private static Sample sample(String title, String template) {
        return new Sample(Language.AR, title, List.of("one", "two"), Optional.of("note"), template);
    }
}
