package nl.wegwijs.admin.console.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.web.AcceptedLanguage;
import nl.wegwijs.knowledge.language.Language;

/// One request that was let in: who makes it, what it asks, and how it is answered.
public final class Visit {
    private final Context context;
    private final Optional<SignedIn> who;
    private final ConsolePages pages;

    public Visit(Context context, Optional<SignedIn> who, ConsolePages pages) {
        this.context = context;
        this.who = who;
        this.pages = pages;
    }

    public Context context() {
        return context;
    }

    /// Only behind a route that needs a sign-in.
    public SignedIn who() {
        return who.orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public Optional<SignedIn> anybody() {
        return who;
    }

    public Language language() {
        return who.map(SignedIn::language).orElseGet(this::languageOfBrowser);
    }

    public String path(String name) {
        return context.pathParam(name);
    }

    /// Empty when the address does not say it.
    public String query(String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("").strip();
    }

    /// Empty when the form does not have it; line ends as we store them.
    public String form(String name) {
        return Optional.ofNullable(context.formParam(name))
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }

    /// A password, exactly as it was typed.
    public String secret(String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    public List<String> forms(String name) {
        return context.formParams(name);
    }

    public Frame frame(Section section) {
        return pages.frame(this, section);
    }

    public void show(ConsolePage page) {
        pages.show(this, page);
    }

    /// The form again, with what is wrong with it.
    public void showMistakes(ConsolePage page) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        pages.show(this, page);
    }

    /// After a write: the browser asks for this next, so that reloading writes nothing twice.
    public void redirect(String path) {
        context.redirect(path, HttpStatus.SEE_OTHER);
    }

    private Language languageOfBrowser() {
        return AcceptedLanguage.of(context, List.of(Language.NL, Language.EN)).orElse(Language.NL);
    }
}
