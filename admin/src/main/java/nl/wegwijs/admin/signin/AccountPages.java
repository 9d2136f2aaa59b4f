package nl.wegwijs.admin.signin;

import java.time.InstantSource;
import java.util.List;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.language.Language;

/// What somebody sets for themselves: password, language of the console, present or absent.
public final class AccountPages {
    private final Database database;
    private final SignIn signIn;
    private final Passwords passwords;
    private final Sessions sessions;
    private final InstantSource clock;

    AccountPages(Database database, SignIn signIn, Passwords passwords, Sessions sessions, InstantSource clock) {
        this.database = database;
        this.signIn = signIn;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    record AccountPage(Frame frame, String name, String email, List<String> roles, List<String> mistakes)
            implements ConsolePage {}

    public void show(Visit visit) {
        visit.show(page(visit, List.of()));
    }

    /// A wrong current password counts as a failed sign-in: an unlocked computer is no way to guess it.
    public void changePassword(Visit visit) {
        var staff = visit.who().staff();
        var password = visit.secret("password");
        var problem = PasswordRule.problem(password, staff.email());
        if (problem.isPresent()) {
            visit.showMistakes(page(visit, List.of(problem.get())));
        } else if (signIn.attempt(staff.email(), visit.secret("current")).isEmpty()) {
            visit.showMistakes(page(visit, List.of("account.current_wrong")));
        } else {
            save(staff, passwords.hash(password));
            sessions.start(visit.context(), staff.id());
            visit.redirect("/console/account?done=password");
        }
    }

    public void changeLanguage(Visit visit) {
        var staff = visit.who().staff();
        var language = visit.form("language").equals(Language.EN.tag()) ? Language.EN : Language.NL;
        database.update(stores ->
                stores.staff().saveDetails(staff.id(), staff.name(), staff.roles(), staff.gemeente(), language.tag()));
        visit.redirect("/console/account");
    }

    /// Who is absent gets no new hand-offs; what they have stays theirs until a colleague takes it over.
    public void changePresence(Visit visit) {
        boolean present = visit.form("present").equals("yes");
        database.update(stores -> stores.staff().setPresent(visit.who().id(), present));
        visit.redirect("/console/inbox?done=" + (present ? "present" : "absent"));
    }

    private void save(Staff staff, String hash) {
        database.update(stores -> {
            stores.staff().savePassword(staff.id(), hash);
            stores.sessions().deleteOf(staff.id());
            stores.audit().append("staff:" + staff.id(), "password-chosen", "staff:" + staff.id(), "", clock.instant());
        });
    }

    private static AccountPage page(Visit visit, List<String> mistakes) {
        var staff = visit.who().staff();
        var roles = staff.roles().stream().sorted().toList();
        return new AccountPage(visit.frame(Section.ACCOUNT), staff.name(), staff.email(), roles, mistakes);
    }
}
