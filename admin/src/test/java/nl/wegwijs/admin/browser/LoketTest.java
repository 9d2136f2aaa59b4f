package nl.wegwijs.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a volunteer does at the desk, and the sheet that comes out of the printer.
final class LoketTest {
    private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;

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

    /// The width of the paper without its margins of 10 millimetres.
    @ParameterizedTest
    @CsvSource({"A4, 190", "A4 lying, 277", "A5, 128", "A5 lying, 190"})
    void paperHasBothLanguagesBesideEachOtherAndACodeThatPhonesRead(String paper, double millimetres) {
        try (var page = signedIn(browser.desktop())) {
            page.navigate(demo.at("/loket/topics/kind-wordt-18/print?language=ar"));
            page.setViewportSize((int) (millimetres * PIXELS_A_MILLIMETRE), 700);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            var dutch = box(page, ".loket-sheet[lang=nl]");
            var own = box(page, ".loket-sheet[lang=ar]");
            assertThat(own.x).isGreaterThanOrEqualTo(dutch.x + dutch.width);
            assertThat(own.y).isEqualTo(dutch.y);
            assertThat(own.x + own.width).isLessThanOrEqualTo(millimetres * PIXELS_A_MILLIMETRE + 1);
            assertThat(box(page, ".loket-qr").width).isGreaterThanOrEqualTo(25 * PIXELS_A_MILLIMETRE);
            assertThat(page.locator(".loket-back")).isHidden();
        }
    }

    @Test
    void chosenLanguageKeepsTheTypedQuestion() {
        try (var page = signedIn(browser.phone())) {
            page.navigate(demo.at("/loket"));
            page.fill("#q", "brief van de deurwaarder");
            page.click("button[value=ti]");
            assertThat(page.locator("article[lang=ti]")).isVisible();
            page.fill("#q", "mijn zoon wordt 18");
            page.press("#q", "Enter");
            assertThat(page.locator("h1")).containsText("18");
        }
    }

    @Test
    void questionOfThePersonReachesARegievoerderAndTheCodeStaysForThePerson() {
        try (var page = signedIn(browser.phone())) {
            page.navigate(demo.at("/loket/topics/kind-wordt-18?language=ar"));
            page.locator(".loket-tools a").last().click();
            page.fill("#question", "متى يجب أن أقدم الطلب؟");
            page.click("form.console-form button");
            assertThat(page.locator("#question")).isVisible();
            page.check("input[name=consent]");
            page.click("form.console-form button");
            assertThat(page.locator(".loket-qr")).isVisible();
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            page.click("form[action$=removal] button");
            page.waitForURL("**/loket?notice=code_removed");
            page.goBack();
            assertThat(page.locator(".loket-qr")).hasCount(0);
        }
        try (var page = browser.desktop()) {
            Visitor.signIn(page, demo, "assen@demo.example");
            page.navigate(demo.at("/console/inbox"));
            assertThat(page.locator("main")).containsText("متى يجب أن أقدم الطلب؟");
        }
    }

    private static Page signedIn(Page page) {
        Visitor.signIn(page, demo, "loket@demo.example");
        return page;
    }

    private static BoundingBox box(Page page, String selector) {
        return page.locator(selector).boundingBox();
    }
}
