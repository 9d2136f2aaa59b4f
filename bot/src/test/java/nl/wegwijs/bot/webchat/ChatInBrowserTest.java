package nl.wegwijs.bot.webchat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.standin.Chromium;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The chat in a real browser, the size of an old phone.
@Timeout(120)
class ChatInBrowserTest {
    private static Chromium chromium;

    @TempDir
    Path folder;

    private RunningChat chat;
    private BrowserContext phone;
    private Page page;
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
        chat = RunningChat.open(folder);
        phone = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setLocale("nl-NL"));
        page = phone.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("ERR_")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() {
        phone.close();
        chat.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void answersWithoutLoadingThePageAgain() {
        settle("nl");
        page.evaluate("window.sameplace = true");
        type("mijn zoon wordt achttien");
        assertThat(page.locator(".card-title")).hasText("Uw kind wordt 18 jaar");
        assertThat(page.locator(".message--pending")).hasCount(0);
        assertThat(page.locator(".message--person").last()).containsText("mijn zoon wordt achttien");
        assertThat(page.evaluate("window.sameplace")).isEqualTo(true);
    }

    @Test
    void aMessageTypedWithoutNetworkGoesOutOnceWhenItIsBack() {
        settle("nl");
        phone.setOffline(true);
        type("wie helpt mij met de huur");
        assertThat(page.locator(".message--pending")).containsText("wie helpt mij met de huur");
        assertThat(page.locator("#status")).isVisible();
        phone.setOffline(false);
        assertThat(page.locator(".message--pending")).hasCount(0);
        assertThat(page.locator("#log .message--person").last()).containsText("wie helpt mij met de huur");
        assertThat(page.locator("#status")).isHidden();
        assertThat(stored("wie helpt mij met de huur")).isEqualTo(1);
    }

    @Test
    void aMessageSurvivesAReloadBeforeTheServerHasIt() {
        settle("nl");
        page.route("**/chat/messages", Route::abort);
        type("wie helpt mij met de huur");
        assertThat(page.locator(".message--pending")).hasCount(1);
        page.unroute("**/chat/messages");
        page.reload();
        assertThat(page.locator(".message--pending")).hasCount(0);
        assertThat(page.locator("#log .message--person").last()).containsText("wie helpt mij met de huur");
        assertThat(stored("wie helpt mij met de huur")).isEqualTo(1);
    }

    @Test
    void anAnswerLostOnTheWayBackDoesNotDoubleTheMessage() {
        page.route("**/chat/events*", Route::abort);
        settle("nl");
        var lost = new AtomicInteger();
        page.route("**/chat/messages", route -> {
            if (route.request().method().equals("POST") && lost.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        type("wie helpt mij met de huur");
        assertThat(page.locator(".message--pending")).hasCount(0);
        assertThat(page.locator("#log .message--person", new Page.LocatorOptions().setHasText("huur")))
                .hasCount(1);
        assertThat(stored("wie helpt mij met de huur")).isEqualTo(1);
        assertThat(sentTexts()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void severalMessagesKeepTheirOrderThroughABadNetwork() {
        settle("nl");
        phone.setOffline(true);
        List.of("eerste vraag", "tweede vraag", "derde vraag").forEach(this::type);
        phone.setOffline(false);
        assertThat(page.locator(".message--pending")).hasCount(0);
        var asked = page.locator("#log .message--person", new Page.LocatorOptions().setHasText("vraag"));
        assertThat(asked).hasText(new Pattern[] {
            Pattern.compile("eerste vraag"), Pattern.compile("tweede vraag"), Pattern.compile("derde vraag")
        });
    }

    @Test
    void whatAHumanWritesAppearsByItself() {
        settle("ar");
        waitForListener();
        chat.say(address(), new Reply.FromHuman(Language.NL, "Sanne", "Dag, ik bel u morgen om 10:30.", List.of()));
        assertThat(page.locator(".message--staff")).containsText("Sanne");
        assertThat(page.locator(".message--staff .bubble")).hasAttribute("lang", "nl");
        assertThat(page.locator(".message--staff .bubble")).hasAttribute("dir", "ltr");
    }

    @Test
    void thePageTurnsWithTheLanguage() {
        settle("nl");
        page.locator("[data-menu] summary").click();
        page.locator("[data-menu] button[value='lang:ar']").click();
        assertThat(page.locator("html[dir=rtl][lang=ar]")).hasCount(1);
        assertThat(page.locator(".always")).containsText("اسأل إنسانًا");
    }

    @Test
    void aQuestionInAnotherLanguageTurnsAFreshPage() {
        page.navigate(chat.url("/chat"));
        type("ابني سيبلغ الثامنة عشرة");
        assertThat(page.locator("html[dir=rtl]")).hasCount(1);
        assertThat(page.locator("#log .message--person")).containsText("ابني");
    }

    @Test
    void enterSendsAndShiftEnterMakesALine() {
        settle("nl");
        page.locator("#text").fill("regel een");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("regel twee");
        assertThat(page.locator("#text")).hasValue("regel een\nregel twee");
        page.keyboard().press("Enter");
        assertThat(page.locator("#text")).hasValue("");
        assertThat(page.locator("#log .message--person").last()).containsText("regel twee");
    }

    @Test
    void escapeClosesTheLanguagesAndLeadsBackToTheQuestion() {
        settle("nl");
        page.locator("[data-menu] summary").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-menu][open]")).hasCount(0);
        assertThat(page.locator("[data-menu] summary")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#text")).isFocused();
    }

    @Test
    void leavingFastLeavesNothingBehind() {
        settle("nl");
        type("mijn geheime vraag");
        assertThat(page.locator("#log .message--person").last()).containsText("geheime");
        page.locator("[data-leave] button").click();
        page.waitForURL("**/nederlands/nl");
        assertThat(page.content()).doesNotContain("geheime");
        assertThat(page.evaluate("Object.keys(localStorage).filter(k => k !== 'wegwijs.left').length"))
                .isEqualTo(0);
        page.goBack();
        assertThat(page.content()).doesNotContain("geheime");
        page.navigate(chat.url("/chat"));
        assertThat(page.content()).doesNotContain("geheime");
    }

    @Test
    void aCardThatComesWhileLeavingIsNotKept() {
        settle("nl");
        page.route("**/leave*", leaving -> {}); // without network the page is left a little later
        type("mijn zoon wordt achttien");
        page.locator("[data-leave] button").click();
        page.waitForURL("**/nederlands/nl");
        assertThat(page.evaluate("Object.keys(localStorage).filter(k => k !== 'wegwijs.left').length"))
                .isEqualTo(0);
    }

    @Test
    void deletingEmptiesThePageAndTheDevice() {
        settle("nl");
        type("mijn zoon wordt achttien");
        assertThat(page.locator(".card-title")).hasCount(1);
        assertThat(page.evaluate("JSON.parse(localStorage.getItem('wegwijs.cards')).length"))
                .isEqualTo(1);
        type("verwijder mijn gegevens");
        page.locator(".choices button[value='yes:delete']").last().click();
        assertThat(page.locator("#log")).containsText("Alles is verwijderd");
        assertThat(page.locator(".card-title")).hasCount(0);
        assertThat(page.evaluate("JSON.parse(localStorage.getItem('wegwijs.cards')).length"))
                .isEqualTo(0);
    }

    @Test
    void theLastCardsAndTheNumbersAreThereWithoutNetwork() {
        settle("nl");
        type("mijn zoon wordt achttien");
        assertThat(page.locator(".card-title")).hasCount(1);
        page.waitForCondition(() -> page.evaluate(
                        "caches.open('wegwijs-1').then(c => c.keys()).then(k => k.filter(r => r.url.endsWith('/nl')).length)")
                .equals(3));
        var chatPage = chat.url("/chat");
        var help = chat.url("/help/nl");
        chat.vanish();
        page.navigate(chatPage);
        assertThat(page.locator("h1")).hasText("Geen internet");
        assertThat(page.locator(".card-title")).hasText("Uw kind wordt 18 jaar");
        page.navigate(help);
        assertThat(page.locator("a[href='tel:112']").first()).isVisible();
        assertThat(
                        page.evaluate(
                                "caches.open('wegwijs-1').then(c => c.keys()).then(k => k.filter(r => new URL(r.url).pathname === '/chat').length)"))
                .isEqualTo(0);
    }

    @Test
    void aStreamThatBreaksIsReplacedByAsking() {
        page.route("**/chat/events*", Route::abort);
        settle("nl");
        chat.say(address(), new Reply.FromHuman(Language.NL, "Sanne", "Dag", List.of()));
        assertThat(page.locator(".message--staff"))
                .containsText("Sanne", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    @Test
    void fitsANarrowPhoneAndBreaksNoAccessibilityRule() {
        for (var language : List.of("nl", "ar", "ti")) {
            page.navigate(chat.url("/chat?lang=" + language));
            assertFits(language + " first questions");
            page.navigate(chat.url("/chat?card=huisarts-en-spoed"));
            assertFits(language + " card");
            page.navigate(chat.url("/help/" + language));
            assertFits(language + " help");
        }
        page.navigate(chat.url("/"));
        assertFits("front door");
    }

    @Test
    void everythingToTapIsLargeEnough() {
        settle("nl");
        var small = page.evaluate("""
                Array.from(document.querySelectorAll('button, summary, .always a, .choice')).filter(e => e.offsetParent)
                    .map(e => [e.textContent.trim() || e.getAttribute('aria-label'), e.getBoundingClientRect()])
                    .filter(([name, box]) => box.width < 44 || box.height < 44).map(([name]) => name)""");
        assertThat((List<?>) small).isEmpty();
    }

    @Test
    void theFirstScreenIsLight() {
        for (var language : List.of("nl", "ar", "ti")) {
            try (var fresh = chromium.browser().newContext()) {
                var newcomer = fresh.newPage();
                withoutFontsOfItsOwn(newcomer);
                var session = fresh.newCDPSession(newcomer);
                session.send("Network.enable");
                var bytes = new AtomicInteger();
                session.on(
                        "Network.loadingFinished",
                        event -> bytes.addAndGet(event.get("encodedDataLength").getAsInt()));
                newcomer.navigate(chat.url("/chat?lang=" + language));
                newcomer.waitForLoadState(LoadState.LOAD);
                newcomer.waitForTimeout(500);
                assertThat(bytes.get()).as(language).isBetween(10_000, 300_000);
            }
        }
    }

    /// This machine has the fonts installed; an old phone may not.
    private static void withoutFontsOfItsOwn(Page page) {
        page.route("**/wegwijs-theme.css*", route -> {
            var answer = route.fetch();
            var style = answer.text().replaceAll("local\\([^)]*\\),", "");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(style));
        });
    }

    private void assertFits(String where) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(where)
                .isEqualTo(true);
        var broken = new AxeBuilder(page).analyze().getViolations();
        assertThat(broken.stream().map(Rule::toString)).as(where).isEmpty();
    }

    /// Past the first questions, in Assen.
    private void settle(String language) {
        page.navigate(chat.url("/chat?lang=" + language));
        page.locator(".choices button[value='gem:assen']").click();
        assertThat(page.locator(".choices button[value='dom:D1']")).isVisible();
        assertThat(page.locator(".message--pending")).hasCount(0);
    }

    private void type(String text) {
        page.locator("#text").fill(text);
        page.locator("#text").press("Enter");
    }

    private String address() {
        return chat.received.getLast().address();
    }

    private void waitForListener() {
        while (chat.webChat.tabs().count(address()) == 0) {
            Thread.onSpinWait();
        }
    }

    private long stored(String text) {
        return chat.bot.database.read(stores ->
                stores
                        .messages()
                        .ofChat(
                                stores.chats()
                                        .find("web", address())
                                        .orElseThrow()
                                        .id(),
                                0,
                                1000)
                        .stream()
                        .filter(message -> message.direction().equals("in")
                                && message.text().equals(text))
                        .count());
    }

    private long sentTexts() {
        return chat.received.stream()
                .filter(incoming -> incoming.content() instanceof Incoming.Text)
                .count();
    }
}
