package nl.wegwijs.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wegwijs.admin.browser.Visitor.press;
import static nl.wegwijs.admin.browser.Visitor.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole chain in a real browser: a question becomes an answer, a hand-off, a reply.
final class ChainTest {
    @TempDir
    static Path folder;

    private static Demo demo;
    private static Browser browser;

    @BeforeAll
    static void start() {
        demo = new Demo(folder);
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
        demo.close();
    }

    @Test
    void arabicQuestionIsAnsweredAndHandedOverAndTheReplyArrives() {
        var phone = browser.phone();
        phone.navigate(demo.at("/chat"));
        press(phone, "العربية");
        press(phone, "Assen");
        assertThat(phone.locator(".message").last()).containsText("احذف بياناتي");
        say(phone, "ابني سيصبح عمره 18");
        var card = phone.locator("article.card").last();
        assertThat(card).containsText("18");
        assertThat(phone.locator(".bubble--card").last()).hasAttribute("dir", "rtl");
        assertThat(phone.locator("html")).hasAttribute("lang", "ar");

        press(phone, "اسأل إنسانًا");
        say(phone, "ابني يحتاج إلى تأمين. من يساعدني؟");
        press(phone, "نعم، أرسل");

        var desk = browser.desktop();
        Visitor.signIn(desk, demo, "assen@demo.example");
        desk.navigate(demo.at("/console/inbox"));
        desk.getByText("ابني يحتاج إلى تأمين").first().click();
        assertThat(desk.locator("blockquote")).containsText("ابني يحتاج إلى تأمين");
        desk.locator("textarea[name=text]").fill("Dag. Ik bel u morgen. Wij regelen het samen.");
        desk.locator("form[action$='/answers'] button").click();

        assertThat(phone.locator(".message").filter(new Locator.FilterOptions().setHasText("Ik bel u morgen")))
                .isVisible();

        desk.locator("details summary")
                .filter(new Locator.FilterOptions().setHasText("fsluiten"))
                .click();
        desk.locator("input[name=outcome]").first().check();
        desk.locator("form[action$='/closure'] button").click();
        assertThat(phone.locator(".message").last()).containsText("Demo Regievoerder Assen");
        say(phone, "ديجيدي");
        assertThat(phone.locator("article.card").last()).containsText("DigiD");
    }

    @Test
    void sameChainOverTelegram() {
        var chat = 4711L;
        demo.telegram.says(chat, "/start");
        demo.telegram.presses(demo.telegram.awaitMessage(chat, "ቋንቋ"), "العربية");
        demo.telegram.presses(demo.telegram.awaitMessage(chat, "gemeente"), "Tynaarlo");
        demo.telegram.awaitMessage(chat, "احذف بياناتي");
        demo.telegram.says(chat, "ابني سيصبح عمره 18");
        var card = demo.telegram.awaitMessage(chat, "svb.nl");
        assertThat(card.text()).contains("18");
        demo.telegram.presses(card, "اسأل إنسانًا");
        demo.telegram.awaitMessage(chat, "BSN");
        demo.telegram.says(chat, "أريد موعدا من فضلكم");
        demo.telegram.presses(demo.telegram.awaitMessage(chat, "أريد موعدا"), "نعم، أرسل");

        var desk = browser.desktop();
        Visitor.signIn(desk, demo, "tynaarlo@demo.example");
        desk.navigate(demo.at("/console/inbox"));
        desk.getByText("أريد موعدا").first().click();
        desk.locator("textarea[name=text]").fill("U kunt vrijdag komen.");
        desk.locator("form[action$='/answers'] button").click();
        demo.telegram.awaitMessage(chat, "U kunt vrijdag komen.");
    }
}
