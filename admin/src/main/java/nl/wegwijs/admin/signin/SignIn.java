package nl.wegwijs.admin.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.staff.Staff;

/// E-mail and password. Whoever tries learns only whether both were right: an unknown e-mail, an account that is locked
/// and a wrong password get the same answer after the same work.
final class SignIn {
    static final int FAILURES_BEFORE_LOCK = 5;

    private static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    private static final Duration LONGEST_LOCK = Duration.ofHours(24);

    private final Database database;
    private final Passwords passwords;
    private final InstantSource clock;

    SignIn(Database database, Passwords passwords, InstantSource clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    /// Who this is; empty when the two do not belong together or the account is locked.
    Optional<Staff> attempt(String email, String password) {
        var found = database.read(stores -> stores.staff().findByEmail(email));
        var account =
                found.filter(staff -> !staff.isEnded() && !staff.passwordHash().isEmpty());
        boolean right = account.map(staff -> passwords.matches(password, staff.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        return database.write(stores -> settle(stores, account.map(Staff::id), right));
    }

    /// Looks at the account once more: many attempts at the same time count one after the other.
    private Optional<Staff> settle(Stores stores, Optional<Long> id, boolean right) {
        var now = clock.instant();
        var account = id.map(stores.staff()::get);
        if (right && account.filter(staff -> !staff.isLocked(now)).isPresent()) {
            stores.staff().clearFailures(account.get().id());
            stores.audit().append(name(account), "signed-in", name(account), "", now);
            return account;
        }
        stores.audit().append("visitor", "sign-in-refused", name(account), "", now);
        account.filter(staff -> !staff.isLocked(now)).ifPresent(staff -> countFailure(stores, staff, now));
        return Optional.empty();
    }

    private static void countFailure(Stores stores, Staff staff, Instant now) {
        int failures = stores.staff().saveFailure(staff.id());
        if (failures >= FAILURES_BEFORE_LOCK) {
            stores.staff().lock(staff.id(), now.plus(lockAfter(failures)));
            stores.audit().append("visitor", "locked", name(Optional.of(staff)), failures + " failures", now);
        }
    }

    /// A quarter of an hour after the fifth failure, and twice as long after each next one.
    static Duration lockAfter(int failures) {
        int doublings = Math.min(failures - FAILURES_BEFORE_LOCK, 10);
        var lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    private static String name(Optional<Staff> staff) {
        return staff.map(known -> "staff:" + known.id()).orElse("staff:unknown");
    }
}
