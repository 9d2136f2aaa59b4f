package nl.wegwijs.admin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wegwijs.admin.console.RunningConsole.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.standin.Chromium;
import nl.wegwijs.db.handoff.Handoff;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The console in a real browser, first of all on a phone.
@Timeout(240)
final class ConsoleInBrowserTest {
    private static Chromium chromium;

    private RunningConsole console;
    private Handoff asked;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        console = RunningConsole.start();
        console.hire("anna", "assen", Role.ADMINISTRATOR, Role.REGIEVOERDER, Role.EDITOR);
        console.hire("ruud", "assen", Role.REGIEVOERDER);
        asked = console.ask("assen", "ar", "كيف أطلب علاوة الدخل في 2026؟");
        console.pass(Duration.ofMinutes(3));
        console.say(asked, "هل أنتم هناك؟", "text");
        console.handoffs.reply(asked.id(), console.staff("anna"), "Dag.\nKom maandag langs bij de balie.");
        console.ask("assen", "ti", "ሓገዝ የድልየኒ ኣሎ፣ ደብዳበ ኣይተረድኣንን።");
        console.pass(Duration.ofDays(3));
        console.ask("assen", "en", "A very " + "long".repeat(40) + " word and a question");
        leaveUnanswered("هل يوجد هنا ملعب للكريكيت؟ لا أعرف من أسأل", "ar");
        leaveUnanswered("waar kan ik hier cricket spelen", "nl");
    }

    private void leaveUnanswered(String question, String language) {
        console.database.update(stores -> stores.gaps()
                .add(asked.newcomerId(), question, language, "assen", "activiteiten-in-de-buurt", console.now()));
    }

    @AfterEach
    void close() {
        console.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        check(pages(), ColorScheme.LIGHT);
    }

    @Test
    void theDarkLookIsAccessibleToo() {
        check(
                List.of(
                        "/console",
                        "/console/inbox",
                        conversation(),
                        "/console/topics",
                        "/console/topics/kind-wordt-18/ar"),
                ColorScheme.DARK);
    }

    @Test
    void pagesForVisitorsAreAccessibleToo() {
        var page = phone(ColorScheme.LIGHT);
        for (var path : List.of("/console/sign-in", "/console/invitation/none")) {
            page.navigate(console.address() + path);
            assertThat(overflow(page)).as("%s overflows", path).isZero();
            assertThat(violations(page)).as(path).isEmpty();
        }
        page.context().close();
    }

    @Test
    void theInboxShowsByItselfWhoAsksNow() {
        var page = signedIn(phone(ColorScheme.LIGHT));
        page.navigate(console.address() + "/console/inbox");
        page.evaluate("window.samePage = true");
        console.ask("assen", "en", "asked while you look");
        console.bell.ring(Bell.handoffsOf("assen"));
        assertThat(page.getByText("asked while you look")).isVisible();
        assertThat(page.locator("[data-live-status]")).hasText("De lijst is bijgewerkt.");
        assertThat(page.evaluate("window.samePage")).isEqualTo(true);
        page.context().close();
    }

    /// Else the first look at the server would be told as news.
    @Test
    void theLivePartComesAsThePageHasIt() {
        var page = signedIn(phone(ColorScheme.LIGHT));
        for (var path : List.of("/console/inbox", conversation())) {
            page.navigate(console.address() + path);
            assertThat(page.evaluate("""
                    async () => {
                        const part = document.querySelector('[data-live]');
                        const copy = document.createElement('template');
                        copy.innerHTML = await (await fetch(part.dataset.part)).text();
                        return copy.innerHTML.trim() === part.innerHTML.trim();
                    }""")).as(path).isEqualTo(true);
        }
        page.context().close();
    }

    @Test
    void aConversationGrowsWhileTheAnswerIsBeingTyped() {
        var page = signedIn(phone(ColorScheme.LIGHT));
        page.navigate(console.address() + conversation());
        page.locator("#text").fill("Ik schrijf nog");
        console.say(asked, "شكرا", "text");
        console.bell.ring(Bell.handoffsOf("assen"));
        assertThat(page.getByText("شكرا")).isVisible();
        assertThat(page.locator("#text")).hasValue("Ik schrijf nog");
        assertThat(page.locator("#text")).isFocused();
        page.context().close();
    }

    @Test
    void aLongSentenceGetsAHintAndIsSentOnce() {
        var page = signedIn(phone(ColorScheme.LIGHT));
        page.navigate(console.address() + conversation());
        page.locator("#text").fill("woord ".repeat(16));
        assertThat(page.locator("#text-length")).containsText("meer dan 15 woorden");
        page.locator("#text").fill("Kom morgen langs.");
        assertThat(page.locator("#text-length")).isEmpty();
        page.getByText("Antwoord versturen").dblclick();
        assertThat(page.getByText("Uw antwoord is verstuurd.")).isVisible();
        assertThat(page.locator(
                        ".console-said__item--staff", new Page.LocatorOptions().setHasText("Kom morgen langs.")))
                .hasCount(1);
        page.context().close();
    }

    @Test
    void everythingWorksWithTheKeyboardAlone() {
        var page = phone(ColorScheme.LIGHT);
        page.navigate(console.address() + "/console/inbox");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Naar de inhoud");
        page.locator("#email").focus();
        page.keyboard().type("anna@wegwijs.test");
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).hasTitle("Vragen in Assen | Wegwijs voor medewerkers");
        page.locator("#handoff-" + asked.publicId()).focus();
        page.keyboard().press("Enter");
        page.locator("summary", new Page.LocatorOptions().setHasText("Gesprek afsluiten"))
                .focus();
        page.keyboard().press("Enter");
        page.locator("input[name=outcome]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        page.keyboard().type("gebeld");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Het gesprek is afgesloten.")).isVisible();
        page.context().close();
    }

    @Test
    void worksWithoutScript() {
        var context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setJavaScriptEnabled(false));
        var page = signedIn(context.newPage());
        page.navigate(console.address() + conversation());
        page.locator("#text").fill("Zonder script.");
        page.getByText("Antwoord versturen").click();
        assertThat(page.getByText("Uw antwoord is verstuurd.")).isVisible();
        assertThat(page.getByText("Zonder script.")).isVisible();
        context.close();
    }

    private void check(List<String> paths, ColorScheme scheme) {
        var page = signedIn(phone(scheme));
        for (var path : paths) {
            page.navigate(console.address() + path);
            keepPicture(page, path, scheme);
            assertThat(overflow(page)).as("%s overflows", path).isZero();
            assertThat(violations(page)).as(path).isEmpty();
        }
        page.context().close();
    }

    private String conversation() {
        return "/console/handoffs/" + asked.publicId();
    }

    private List<String> pages() {
        return List.of(
                "/console",
                "/console/inbox",
                conversation(),
                "/console/topics",
                "/console/topics/kind-wordt-18?language=ar&gemeente=assen",
                "/console/topics/kind-wordt-18/nl",
                "/console/topics/kind-wordt-18/ar",
                "/console/topics/kind-wordt-18/nl/history",
                "/console/gaps",
                "/console/staff",
                "/console/staff/new",
                "/console/staff/" + console.staff("ruud").id(),
                "/console/account",
                "/console/topics/none");
    }

    private Page phone(ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setLocale("nl-NL")
                        .setColorScheme(scheme));
        return listening(context.newPage());
    }

    private Page listening(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("ERR_")
                    && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    private Page signedIn(Page page) {
        page.navigate(console.address() + "/console/sign-in");
        page.locator("#email").fill("anna@wegwijs.test");
        page.locator("#password").fill(PASSWORD);
        page.locator("main button").click();
        assertThat(page).hasTitle("Overzicht | Wegwijs voor medewerkers");
        return page;
    }

    /// By how many pixels the page is wider than the phone.
    private static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> describe(rule))
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /// For looking at the pages: `-Dpictures=folder`.
    private static void keepPicture(Page page, String path, ColorScheme scheme) {
        var folder = System.getProperty("pictures");
        if (folder != null) {
            var name = path.replaceAll("[^a-z0-9]+", "_") + "_" + scheme + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(folder, name)).setFullPage(true));
            page.setViewportSize(1200, 800);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, "wide" + name)));
            page.setViewportSize(360, 740);
        }
    }
}
