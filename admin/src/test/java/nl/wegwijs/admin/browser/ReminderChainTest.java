package nl.wegwijs.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wegwijs.admin.browser.Visitor.press;
import static nl.wegwijs.admin.browser.Visitor.say;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.Map;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// "My son turns 18 in March", in Turkish: the checklist, the reminder when it is time, and a person when it did not
/// work; on a phone in the browser and over Telegram. The clock is moved, nothing else is.
final class ReminderChainTest {
    private static final String QUESTION = "oğlum Mart'ta 18 yaşına giriyor";

    private final Texts texts = Texts.load("bot", "reminder");
    private final MovedClock clock = new MovedClock();

    @TempDir
    Path folder;

    private Demo demo;

    @BeforeEach
    void start() {
        clock.moveTo("2026-12-07T10:00");
        demo = new Demo(folder, clock);
    }

    @AfterEach
    void stop() {
        demo.close();
    }

    @Test
    void inTheBrowser() {
        try (var browser = new Browser()) {
            var phone = browser.phone();
            phone.navigate(demo.at("/chat"));
            press(phone, "Türkçe");
            press(phone, "Assen");
            say(phone, QUESTION);
            assertThat(phone.locator("article.card").last()).containsText("18");
            phone.locator("button[value='event:kind-18']").last().click();
            press(phone, label("event.remind.button"));
            press(phone, label("remind.yes"));
            press(phone, label("dates.button"));
            assertThat(phone.locator(".message").last()).containsText("2027");
            clock.moveTo("2027-02-27T10:00");
            assertThat(messageWith(phone.locator(".message"), "DigiD").last()).isVisible();
            clock.moveTo("2027-03-15T10:00");
            press(phone, label("follow_up.failed"));
            press(phone, label("menu.human"));
            say(phone, "DUO oğlumun kaydını bulamıyor.");
            press(phone, label("human.yes"));
            var desk = browser.desktop();
            Visitor.signIn(desk, demo, "assen@demo.example");
            desk.navigate(demo.at("/console/inbox"));
            assertThat(desk.getByText("DUO oğlumun kaydını").first()).isVisible();
        }
    }

    @Test
    void overTelegram() {
        var chat = 4712L;
        demo.telegram.says(chat, "/start");
        demo.telegram.presses(demo.telegram.awaitMessage(chat, "ቋንቋ"), "Türkçe");
        demo.telegram.presses(demo.telegram.awaitMessage(chat, "gemeente"), "Assen");
        demo.telegram.says(chat, QUESTION);
        var card = demo.telegram.awaitMessage(chat, "svb.nl");
        demo.telegram.presses(card, texts.say(Language.TR, "card.checklist", Map.of("event", title())));
        var remind = label("event.remind.button");
        var checklist = demo.telegram.awaitMessage(
                chat, message -> message.findKey(remind).isPresent(), remind);
        demo.telegram.presses(checklist, remind);
        demo.telegram.presses(demo.telegram.awaitMessage(chat, "2027"), label("remind.yes"));
        demo.telegram.awaitMessage(chat, label("event.saved"));
        clock.moveTo("2027-03-15T10:00");
        var asked =
                demo.telegram.awaitMessage(chat, texts.say(Language.TR, "event.follow_up", Map.of("event", title())));
        demo.telegram.presses(asked, label("follow_up.failed"));
        demo.telegram.awaitMessage(chat, label("follow_up.sorry"));
    }

    private static Locator messageWith(Locator messages, String text) {
        return messages.filter(new Locator.FilterOptions().setHasText(text));
    }

    private static String title() {
        var event = ContentReader.read(ContentFiles.shipped()).kaart().findLifeEvent("kind-18");
        return ChecklistMaker.title(event.orElseThrow(), Language.TR);
    }

    private String label(String key) {
        return texts.say(Language.TR, key);
    }
}
