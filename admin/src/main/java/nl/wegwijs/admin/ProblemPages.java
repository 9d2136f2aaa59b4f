package nl.wegwijs.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.AcceptedLanguage;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.knowledge.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one place where what nobody caught becomes a page in the reader's language, and a line in the log without
/// anybody's words.
final class ProblemPages {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);

    private final Texts texts = Texts.load("problem");
    private final Pages pages;

    ProblemPages(StaticFiles files) {
        this.pages = new Pages("problem", files, texts);
    }

    void addTo(RoutesConfig routes) {
        routes.exception(
                EndpointNotFound.class, (unknown, context) -> show(context, HttpStatus.NOT_FOUND, "not_found"));
        routes.exception(Exception.class, this::mistake);
    }

    private void mistake(Exception bug, Context context) {
        if (isGone(context)) {
            return;
        }
        LOG.error("{} {} failed", context.method(), context.endpoint().path, bug);
        show(context, HttpStatus.INTERNAL_SERVER_ERROR, "mistake");
    }

    /// A browser that left in the middle, as every closed tab with live updates does, needs no answer.
    private static boolean isGone(Context context) {
        try {
            return context.res().isCommitted();
        } catch (RuntimeException recycled) {
            return true;
        }
    }

    private void show(Context context, HttpStatus status, String key) {
        var language = AcceptedLanguage.of(context, texts.languages()).orElse(Language.NL);
        context.status(status);
        pages.show(context, new ProblemPage(language, key));
    }
}
