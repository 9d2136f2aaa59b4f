package nl.wegwijs.admin.signin;

import java.net.URI;
import java.time.InstantSource;
import nl.wegwijs.admin.console.page.ConsolePages;
import nl.wegwijs.db.Database;

/// The parts of signing in, put together.
public final class Entrance {
    private final Guard guard;
    private final Sessions sessions;
    private final Invitations invitations;
    private final SignInPages signInPages;
    private final AccountPages accountPages;

    /// @param baseUrl     the address under which people reach us; https makes the cookie secure
    /// @param behindProxy whether `X-Forwarded-For` may be believed
    public Entrance(Database database, InstantSource clock, URI baseUrl, boolean behindProxy, ConsolePages pages) {
        var passwords = new Passwords();
        var signIn = new SignIn(database, passwords, clock);
        this.sessions = new Sessions(database, clock, new SessionCookie("https".equals(baseUrl.getScheme())));
        this.invitations = new Invitations(database, passwords, clock);
        this.guard = new Guard(sessions, new OwnSite(baseUrl), pages);
        this.signInPages = new SignInPages(
                signIn,
                new FirstAdministrator(database, passwords, clock),
                invitations,
                sessions,
                new AttemptLimit(clock),
                new ClientAddress(behindProxy));
        this.accountPages = new AccountPages(database, signIn, passwords, sessions, clock);
    }

    public Guard guard() {
        return guard;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Invitations invitations() {
        return invitations;
    }

    public SignInPages signInPages() {
        return signInPages;
    }

    public AccountPages accountPages() {
        return accountPages;
    }
}
