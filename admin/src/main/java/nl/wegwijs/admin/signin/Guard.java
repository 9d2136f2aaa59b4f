package nl.wegwijs.admin.signin;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePages;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Route;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.db.Conflict;
import nl.wegwijs.db.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands in front of every route: own site, session, role, form, gemeente, in that order. What goes wrong behind it
/// becomes a page here.
public final class Guard {
    public static final String SIGN_IN = "/console/sign-in";

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final Sessions sessions;
    private final OwnSite ownSite;
    private final ConsolePages pages;

    Guard(Sessions sessions, OwnSite ownSite, ConsolePages pages) {
        this.sessions = sessions;
        this.ownSite = ownSite;
        this.pages = pages;
    }

    public Handler of(Route route) {
        return context -> {
            context.header("Cache-Control", "no-store");
            var who = sessions.find(context, route.access().isActivity());
            var visit = new Visit(context, who, pages);
            try {
                if (letIn(route, visit, who)) {
                    route.page().answer(visit);
                }
            } catch (Refusal refusal) {
                pages.refuse(visit, refusal);
            } catch (NotFound unknown) {
                pages.refuse(visit, Refusal.notFound());
            } catch (Conflict conflict) {
                pages.refuse(visit, new Refusal(HttpStatus.CONFLICT, "refused.conflict"));
            } catch (Passwords.Busy busy) {
                pages.refuse(visit, new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "refused.busy"));
            } catch (Exception mistake) {
                LOG.error("{} {} failed", route.method(), route.path(), mistake);
                pages.refuse(visit, new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "refused.mistake"));
            }
        };
    }

    private boolean letIn(Route route, Visit visit, Optional<SignedIn> who) {
        if (route.writes() && !ownSite.sent(visit.context())) {
            throw Refusal.strangeForm();
        }
        if (!route.access().needsSignIn()) {
            return true;
        }
        if (who.isEmpty()) {
            visit.redirect(SIGN_IN + (route.writes() ? "" : "?next=" + encoded(wholePath(visit.context()))));
            return false;
        }
        if (!route.access().allows(who.get())) {
            throw Refusal.forbidden();
        }
        if (route.writes() && !isOurForm(visit, who.get())) {
            throw Refusal.strangeForm();
        }
        if (!route.access().isWithin(who.get(), visit)) {
            throw Refusal.notFound();
        }
        return true;
    }

    private static boolean isOurForm(Visit visit, SignedIn who) {
        return MessageDigest.isEqual(
                visit.form("csrf").getBytes(StandardCharsets.UTF_8),
                who.session().csrf().getBytes(StandardCharsets.UTF_8));
    }

    private static String wholePath(Context context) {
        var query = context.queryString();
        return query == null ? context.path() : context.path() + "?" + query;
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
