package nl.wegwijs.admin.console.page;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.knowledge.language.Language;

/// Shows the pages of the console.
public final class ConsolePages {
    private static final Pattern NOTICE = Pattern.compile("[a-z_]{1,40}");

    private final Texts texts = Texts.load("console");
    private final Pages pages;

    /// @param chatTexts what newcomers read, for showing their side of things
    public ConsolePages(StaticFiles files, Texts chatTexts) {
        this.pages = new Pages("console", files, texts, chatTexts);
    }

    public Texts texts() {
        return texts;
    }

    void show(Visit visit, ConsolePage page) {
        pages.show(visit.context(), page);
    }

    public void refuse(Visit visit, Refusal refusal) {
        visit.context().status(refusal.status());
        show(visit, new RefusedPage(frame(visit, Section.NONE), refusal.key()));
    }

    Frame frame(Visit visit, Section section) {
        return Frame.of(visit, section, notice(visit.query("done")));
    }

    /// An address can only ask for a sentence that we have.
    private Optional<Frame.Notice> notice(String done) {
        return Optional.of("done." + done)
                .filter(key -> NOTICE.matcher(done).matches() && texts.has(Language.NL, key))
                .map(Frame.Notice::new);
    }
}
