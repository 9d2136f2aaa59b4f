package nl.wegwijs.admin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wegwijs.admin.browser.Visitor.press;
import static nl.wegwijs.admin.browser.Visitor.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every page without a finding of axe (WCAG 2.2 A and AA, and axe's best practices), on a phone and on a desk, and
/// never wider than the screen.
final class AccessibilityTest {
    private static final List<String> PUBLIC = List.of(
            "/", "/chat", "/help/nl", "/help/ar", "/help/ti", "/offline/ar", "/nederlands/en", "/console/sign-in");

    private static final List<String> ADMINISTRATOR = List.of(
            "/console",
            "/console/account",
            "/console/inbox",
            "/console/topics",
            "/console/topics/kind-wordt-18",
            "/console/topics/kind-wordt-18/nl",
            "/console/topics/kind-wordt-18/ar",
            "/console/topics/kind-wordt-18/ar/history",
            "/console/outlook?gemeente=assen",
            "/console/people/4",
            "/console/rules?gemeente=assen",
            "/console/staff",
            "/console/staff/new",
            "/console/no-such-page");

    private static final List<String> REGIEVOERDER =
            List.of("/console", "/console/inbox", "/console/outlook", "/console/people/4", "/console/rules");

    private static final List<String> VOLUNTEER = List.of(
            "/loket",
            "/loket?q=brief&language=ar",
            "/loket?q=mijn+kind+wordt+18&gemeente=assen&language=ti",
            "/loket?q=mijn+man+slaat+mij&language=ar",
            "/loket/topics/kind-wordt-18?gemeente=assen&language=ar",
            "/loket/topics/kind-wordt-18/show?gemeente=assen&language=ti",
            "/loket/topics/kind-wordt-18/print?gemeente=assen&language=ar",
            "/loket?q=werk&language=ti",
            "/loket?q=hoe+maak+ik+pannenkoeken",
            "/loket/topics/kind-wordt-18/show?gemeente=assen&language=ar",
            "/loket/handoffs?gemeente=assen&language=ti",
            "/loket/handoffs?gemeente=");

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

    @TestFactory
    Stream<DynamicTest> publicPages() {
        return both(page -> {}, PUBLIC);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfAnAdministrator() {
        return both(page -> Visitor.signIn(page, demo, "beheer@demo.example"), ADMINISTRATOR);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfARegievoerder() {
        return both(page -> Visitor.signIn(page, demo, "assen@demo.example"), REGIEVOERDER);
    }

    @TestFactory
    Stream<DynamicTest> pagesOfAVolunteer() {
        return both(page -> Visitor.signIn(page, demo, "loket@demo.example"), VOLUNTEER);
    }

    @TestFactory
    Stream<DynamicTest> chatsInEachDirection() {
        return Stream.of("nl", "ar", "ti")
                .map(language -> dynamicTest("chat with a card and a crisis card in " + language, () -> {
                    try (var page = browser.phone()) {
                        page.navigate(demo.at("/chat?lang=" + language));
                        press(page, "Assen");
                        page.navigate(demo.at("/chat?card=individuele-inkomenstoeslag&lang=" + language));
                        assertThat(page.locator("article.card").last()).isVisible();
                        say(page, "mijn man slaat mij");
                        assertThat(page.locator("article.card--urgent").last()).isVisible();
                        check(page);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> conversationOfAHandoff() {
        return Stream.of(browser.phone(), browser.desktop())
                .map(page -> dynamicTest("hand-off at " + page.viewportSize().width, () -> {
                    Visitor.signIn(page, demo, "assen@demo.example");
                    page.navigate(demo.at("/console/inbox"));
                    page.locator("a[href^='/console/handoffs/']").first().click();
                    assertThat(page.locator("blockquote")).isVisible();
                    check(page);
                    page.close();
                }));
    }

    private static Stream<DynamicTest> both(Arrival arrival, List<String> paths) {
        return Stream.of(browser.phone(), browser.desktop()).flatMap(page -> {
            arrival.as(page);
            return paths.stream()
                    .map(path -> dynamicTest(path + " at " + page.viewportSize().width, () -> {
                        page.navigate(demo.at(path));
                        check(page);
                    }));
        });
    }

    private static void check(Page page) {
        var findings = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                160,
                                                                node.getHtml().length())))
                                        .limit(3)
                                        .toList())
                        .toList();
        assertThat(findings).isEmpty();
        var overflow =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow.intValue()).as("pixels wider than the screen").isZero();
    }

    private interface Arrival {
        void as(Page page);
    }
}
