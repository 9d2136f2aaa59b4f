package nl.wegwijs.admin.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.wegwijs.admin.demo.DemoData;

/// What people do in the pages.
final class Visitor {
    private Visitor() {}

    static void say(Page page, String text) {
        page.locator("#text").fill(text);
        page.locator("#text").press("Enter");
    }

    /// The newest choice with this label.
    static void press(Page page, String label) {
        page.locator("main button.choice, main a.choice")
                .filter(new Locator.FilterOptions().setHasText(label))
                .last()
                .click();
    }

    static void signIn(Page page, Demo demo, String email) {
        page.navigate(demo.at("/console/sign-in"));
        page.locator("#email").fill(email);
        page.locator("#password").fill(DemoData.PASSWORD);
        page.locator("form[action='/console/sign-in'] button").click();
        page.waitForURL(url -> !url.contains("sign-in"));
    }
}
