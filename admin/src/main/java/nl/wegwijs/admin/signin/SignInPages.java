package nl.wegwijs.admin.signin;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;

/// Signing in and out, the first administrator, and using an invitation.
public final class SignInPages {
    /// A page of ours, never an address elsewhere.
    private static final Pattern NEXT = Pattern.compile("/(?:console|loket)(?:[/?][\\w/?&=.%-]*)?");

    private final SignIn signIn;
    private final FirstAdministrator firstAdministrator;
    private final Invitations invitations;
    private final Sessions sessions;
    private final AttemptLimit limit;
    private final ClientAddress addresses;

    SignInPages(
            SignIn signIn,
            FirstAdministrator firstAdministrator,
            Invitations invitations,
            Sessions sessions,
            AttemptLimit limit,
            ClientAddress addresses) {
        this.signIn = signIn;
        this.firstAdministrator = firstAdministrator;
        this.invitations = invitations;
        this.sessions = sessions;
        this.limit = limit;
        this.addresses = addresses;
    }

    record SignInPage(Frame frame, String email, String next, List<String> mistakes) implements ConsolePage {}

    record FirstAdministratorPage(Frame frame, String name, String email, List<String> mistakes)
            implements ConsolePage {}

    record InvitationPage(Frame frame, String name, String email, List<String> mistakes) implements ConsolePage {}

    public void show(Visit visit) {
        if (firstAdministrator.isNeeded()) {
            visit.redirect("/console/first");
        } else if (visit.anybody().isPresent()) {
            visit.redirect(next(visit.query("next")));
        } else {
            visit.show(new SignInPage(frame(visit), "", next(visit.query("next")), List.of()));
        }
    }

    public void signIn(Visit visit) {
        countAttempt(visit);
        var email = visit.form("email");
        var next = next(visit.form("next"));
        var staff = signIn.attempt(email, visit.secret("password"));
        if (staff.isPresent()) {
            sessions.start(visit.context(), staff.get().id());
            visit.redirect(next);
        } else {
            visit.context().status(HttpStatus.UNAUTHORIZED);
            visit.show(new SignInPage(frame(visit), email, next, List.of("sign_in.refused")));
        }
    }

    public void signOut(Visit visit) {
        sessions.end(visit.context());
        visit.redirect("/console/sign-in?done=signed_out");
    }

    public void showFirst(Visit visit) {
        if (!firstAdministrator.isNeeded()) {
            throw Refusal.notFound();
        }
        visit.show(new FirstAdministratorPage(frame(visit), "", "", List.of()));
    }

    public void createFirst(Visit visit) {
        countAttempt(visit);
        if (!firstAdministrator.isNeeded()) {
            throw Refusal.notFound();
        }
        var name = visit.form("name");
        var email = visit.form("email");
        var mistakes = firstAdministrator.mistakes(name, email, visit.secret("password"));
        if (!mistakes.isEmpty()) {
            visit.showMistakes(new FirstAdministratorPage(frame(visit), name, email, mistakes));
            return;
        }
        var created = firstAdministrator.create(name, email, visit.secret("password"), visit.language());
        sessions.start(visit.context(), created.orElseThrow(Refusal::notFound));
        visit.redirect("/console?done=first_administrator");
    }

    public void showInvitation(Visit visit) {
        countAttempt(visit);
        var invited = invitations.find(visit.path("token")).orElseThrow(SignInPages::usedUp);
        visit.show(new InvitationPage(frame(visit), invited.name(), invited.email(), List.of()));
    }

    public void acceptInvitation(Visit visit) {
        countAttempt(visit);
        var invited = invitations.find(visit.path("token")).orElseThrow(SignInPages::usedUp);
        var password = visit.secret("password");
        var problem = PasswordRule.problem(password, invited.email());
        if (problem.isPresent()) {
            visit.showMistakes(
                    new InvitationPage(frame(visit), invited.name(), invited.email(), List.of(problem.get())));
            return;
        }
        long staffId = invitations.accept(visit.path("token"), password).orElseThrow(SignInPages::usedUp);
        sessions.start(visit.context(), staffId);
        visit.redirect("/console?done=welcome");
    }

    private void countAttempt(Visit visit) {
        if (!limit.allows(addresses.of(visit.context()))) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "refused.too_often");
        }
    }

    private static Refusal usedUp() {
        return new Refusal(HttpStatus.NOT_FOUND, "refused.invitation");
    }

    private static Frame frame(Visit visit) {
        return visit.frame(Section.NONE);
    }

    private static String next(String asked) {
        return Optional.of(asked)
                .filter(path -> NEXT.matcher(path).matches())
                .filter(path -> !path.startsWith(Guard.SIGN_IN) && !path.contains(".."))
                .orElse("/console");
    }
}
