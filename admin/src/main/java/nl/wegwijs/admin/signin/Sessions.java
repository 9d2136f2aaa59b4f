package nl.wegwijs.admin.signin;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Fingerprint;
import nl.wegwijs.db.staff.Session;

/// Sign-ins that last: an opaque token in a cookie, its hash in the database. Ends an hour after the last thing that
/// somebody did, and after a working day in any case.
public final class Sessions {
    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);

    /// A page a second need not be a write a second.
    private static final Duration TOUCH_EVERY = Duration.ofMinutes(1);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final InstantSource clock;
    private final SessionCookie cookie;

    Sessions(Database database, InstantSource clock, SessionCookie cookie) {
        this.database = database;
        this.clock = clock;
        this.cookie = cookie;
    }

    /// @param isActivity whether this request keeps the session alive
    public Optional<SignedIn> find(Context context, boolean isActivity) {
        var now = clock.instant();
        var found = cookie.read(context).flatMap(token -> find(Fingerprint.of(token), now));
        if (isActivity) {
            found.ifPresent(who -> touch(who.session(), now));
        }
        return found;
    }

    /// Whether the session of a page that stays open is still good.
    public boolean isAlive(SignedIn who) {
        return find(who.session().tokenHash(), clock.instant()).isPresent();
    }

    void start(Context context, long staffId) {
        var now = clock.instant();
        var token = newToken();
        var previous = cookie.read(context);
        database.update(stores -> {
            stores.sessions().deleteExpired(now);
            previous.map(Fingerprint::of).ifPresent(stores.sessions()::delete);
            stores.sessions().create(Fingerprint.of(token), staffId, newToken(), now, now.plus(IDLE));
        });
        cookie.write(context, token);
    }

    void end(Context context) {
        cookie.read(context)
                .map(Fingerprint::of)
                .ifPresent(hash -> database.update(stores -> stores.sessions().delete(hash)));
        cookie.remove(context);
    }

    private Optional<SignedIn> find(String tokenHash, Instant now) {
        return database.read(stores -> stores.sessions()
                .find(tokenHash, now)
                .filter(session -> now.isBefore(session.createdAt().plus(LONGEST)))
                .map(session -> new SignedIn(stores.staff().get(session.staffId()), session))
                .filter(who -> !who.staff().isEnded()));
    }

    private void touch(Session session, Instant now) {
        if (now.isBefore(session.lastAt().plus(TOUCH_EVERY))) {
            return;
        }
        var last = session.createdAt().plus(LONGEST);
        var expires = now.plus(IDLE).isBefore(last) ? now.plus(IDLE) : last;
        database.update(stores -> stores.sessions().touch(session.tokenHash(), now, expires));
    }

    /// 256 random bits.
    static String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
