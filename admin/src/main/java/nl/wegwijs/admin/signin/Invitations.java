package nl.wegwijs.admin.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Fingerprint;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.staff.Staff;

/// Links with which somebody chooses a password: once, and within a week. The database holds only the hash of the
/// token.
public final class Invitations {
    public static final Duration VALID = Duration.ofDays(7);

    private final Database database;
    private final Passwords passwords;
    private final InstantSource clock;

    Invitations(Database database, Passwords passwords, InstantSource clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// The path of a new link; earlier links of this person stop working. Show it once: it cannot be read again.
    public String create(Stores stores, long staffId, long invitedBy) {
        var now = clock.instant();
        var token = Sessions.newToken();
        stores.invitations().deleteOf(staffId);
        stores.invitations().create(Fingerprint.of(token), staffId, invitedBy, now, now.plus(VALID));
        stores.audit().append("staff:" + invitedBy, "invited", "staff:" + staffId, "", now);
        return "/console/invitation/" + token;
    }

    Optional<Staff> find(String token) {
        return database.read(stores -> stores.invitations()
                .find(Fingerprint.of(token), clock.instant())
                .map(stores.staff()::get));
    }

    /// Whose link this was; empty when it was used or expired meanwhile. Ends what was signed in with the old password.
    Optional<Long> accept(String token, String password) {
        var hash = passwords.hash(password);
        return database.write(stores -> {
            var now = clock.instant();
            var invited = stores.invitations().use(Fingerprint.of(token), now);
            invited.ifPresent(id -> {
                stores.staff().savePassword(id, hash);
                stores.sessions().deleteOf(id);
                stores.audit().append("staff:" + id, "password-chosen", "staff:" + id, "invitation", now);
            });
            return invited;
        });
    }
}
