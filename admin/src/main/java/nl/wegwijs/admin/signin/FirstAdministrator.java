package nl.wegwijs.admin.signin;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.language.Language;

/// While nobody works here, whoever comes first becomes the administrator.
public final class FirstAdministrator {
    private final Database database;
    private final Passwords passwords;
    private final InstantSource clock;

    FirstAdministrator(Database database, Passwords passwords, InstantSource clock) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
    }

    boolean isNeeded() {
        return database.read(stores -> stores.staff().all().isEmpty());
    }

    List<String> mistakes(String name, String email, String password) {
        var mistakes = new ArrayList<String>();
        Person.nameProblem(name).ifPresent(mistakes::add);
        Person.emailProblem(email).ifPresent(mistakes::add);
        PasswordRule.problem(password, email).ifPresent(mistakes::add);
        return mistakes;
    }

    /// The new id; empty when somebody else was first. Writes come one after the other, so there is one first.
    Optional<Long> create(String name, String email, String password, Language language) {
        var hash = passwords.hash(password);
        return database.write(stores -> {
            if (!stores.staff().all().isEmpty()) {
                return Optional.empty();
            }
            var now = clock.instant();
            var roles = Set.of(Role.ADMINISTRATOR.key());
            long id = stores.staff().create(name, email, hash, roles, "", language.tag(), now);
            stores.audit().append("staff:" + id, "first-administrator", "staff:" + id, "", now);
            return Optional.of(id);
        });
    }
}
