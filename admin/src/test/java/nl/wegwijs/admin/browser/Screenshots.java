package nl.wegwijs.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wegwijs.admin.browser.Visitor.press;
import static nl.wegwijs.admin.browser.Visitor.say;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Makes the README's pictures: `scripts/screenshots.sh`. Not part of the build; its name keeps it out.
final class Screenshots {
    private static final Path FOLDER = Path.of("..", "docs", "screenshots");

    @TempDir
    Path data;

    @Test
    void make() {
        try (var demo = new Demo(data);
                var browser = new Browser()) {
            chat(browser.phone(), demo, "ar", "العربية", "ابني سيصبح عمره 18", "chat-ar");
            chat(browser.phone(), demo, "ti", "ትግርኛ", "ውላደይ 18 ክመልእ እዩ", "chat-ti");
            chat(browser.phone(), demo, "nl", "Nederlands", "mijn zoon wordt 18", "chat-nl");
            dates(browser.phone(), demo);
            welcome(browser.phone(), demo);
            console(browser.desktop(), demo);
            loket(browser.desktop(), demo);
        }
    }

    private static void welcome(Page phone, Demo demo) {
        phone.navigate(demo.at("/chat"));
        save(phone, "welcome");
    }

    private static void chat(Page phone, Demo demo, String tag, String language, String question, String name) {
        phone.navigate(demo.at("/chat"));
        press(phone, language);
        press(phone, "Assen");
        assertThat(phone.locator("html")).hasAttribute("lang", tag);
        assertThat(phone.locator(".message").last().locator("button.choice").first())
                .isVisible();
        say(phone, question);
        assertThat(phone.locator("article.card")).isVisible();
        phone.locator("article.card")
                .last()
                .evaluate("card => window.scrollTo(0, card.getBoundingClientRect().top + window.scrollY - 140)");
        save(phone, name);
    }

    private static void dates(Page phone, Demo demo) {
        phone.navigate(demo.at("/chat"));
        press(phone, "Türkçe");
        press(phone, "Assen");
        say(phone, "oğlum Mart'ta 18 yaşına giriyor");
        for (var data : List.of("event:kind-18", "edate:kind-18", "yes:event", "dates")) {
            phone.locator("button[value='" + data + "']").last().click();
        }
        phone.locator("button[value^='undate:']").first().waitFor();
        phone.locator(".message").last().scrollIntoViewIfNeeded();
        phone.evaluate("window.scrollBy(0, -200)");
        save(phone, "dates-tr");
    }

    private static void console(Page desk, Demo demo) {
        Visitor.signIn(desk, demo, "assen@demo.example");
        desk.navigate(demo.at("/console/inbox"));
        save(desk, "console-inbox");
        desk.locator("a[href^='/console/handoffs/']").first().click();
        save(desk, "console-handoff");
        desk.navigate(demo.at("/console/outlook"));
        save(desk, "console-outlook");
        desk.navigate(demo.at("/console/people/4"));
        save(desk, "console-person");
        desk.navigate(demo.at("/console/rules"));
        save(desk, "console-rules");
        desk.context().clearCookies();
        Visitor.signIn(desk, demo, "beheer@demo.example");
        desk.navigate(demo.at("/console/topics"));
        save(desk, "console-topics");
        desk.navigate(demo.at("/console/topics/kind-wordt-18/ar"));
        save(desk, "console-edit");
    }

    private static void loket(Page desk, Demo demo) {
        desk.context().clearCookies();
        Visitor.signIn(desk, demo, "loket@demo.example");
        desk.navigate(demo.at("/loket/topics/kind-wordt-18?gemeente=assen&language=ti"));
        desk.locator("h1").first().waitFor(new Locator.WaitForOptions());
        desk.navigate(demo.at("/loket/topics/kind-wordt-18/print?gemeente=assen&language=ti"));
        save(desk, "loket-ti");
    }

    private static void save(Page page, String name) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
