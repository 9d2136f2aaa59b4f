package nl.wegwijs.bot.standin;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Runs a test class as on a Turkish computer, where `"I".toLowerCase()` is not `"i"`.
public final class TurkishLocale implements BeforeAllCallback, AfterAllCallback {
    private Locale before = Locale.ROOT;

    @Override
    public void beforeAll(ExtensionContext context) {
        before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Locale.setDefault(before);
    }
}
