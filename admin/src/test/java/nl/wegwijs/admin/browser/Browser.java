package nl.wegwijs.admin.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import nl.wegwijs.bot.standin.Chromium;

/// The screens that we look at.
final class Browser implements AutoCloseable {
    private final Chromium chromium = new Chromium();

    /// A phone as our readers have: small, and its owner's language unknown to us.
    Page phone() {
        return open(360, 740);
    }

    Page desktop() {
        return open(1280, 800);
    }

    private Page open(int width, int height) {
        BrowserContext context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setDeviceScaleFactor(2)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
