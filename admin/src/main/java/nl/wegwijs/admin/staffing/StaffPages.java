package nl.wegwijs.admin.staffing;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Moments;
import nl.wegwijs.admin.console.page.Refusal;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.signin.Invitations;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.staff.Staff;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// Inviting people, and changing or ending what they may do. Every change is in the audit log.
public final class StaffPages {
    private final Database database;
    private final Supplier<Knowledge> knowledge;
    private final Invitations invitations;
    private final URI baseUrl;
    private final InstantSource clock;
    private final OneTimeLinks links = new OneTimeLinks();

    public StaffPages(
            Database database,
            Supplier<Knowledge> knowledge,
            Invitations invitations,
            URI baseUrl,
            InstantSource clock) {
        this.database = database;
        this.knowledge = knowledge;
        this.invitations = invitations;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    record StaffListPage(Frame frame, List<Row> rows) implements ConsolePage {}

    /// @param state part of a text key: `active`, `invited`, `locked` or `ended`
    record Row(
            long id, String name, String email, List<String> roles, String gemeenteName, String state, boolean away) {}

    record NewStaffPage(
            Frame frame,
            StaffForm form,
            List<StaffForm.RoleChoice> roles,
            List<StaffForm.GemeenteChoice> gemeenten,
            List<String> mistakes)
            implements ConsolePage {}

    /// @param link an invitation that was just made
    record StaffPage(
            Frame frame,
            long id,
            String state,
            StaffForm form,
            List<StaffForm.RoleChoice> roles,
            List<StaffForm.GemeenteChoice> gemeenten,
            Optional<String> link,
            Optional<String> lockedUntil,
            Optional<String> endedAt,
            boolean isMe,
            List<String> mistakes)
            implements ConsolePage {
        public boolean hasEnded() {
            return endedAt.isPresent();
        }
    }

    public void list(Visit visit) {
        var now = clock.instant();
        var rows = database.read(stores -> stores.staff().all()).stream()
                .map(staff -> row(staff, now))
                .toList();
        visit.show(new StaffListPage(visit.frame(Section.STAFF), rows));
    }

    public void showNew(Visit visit) {
        visit.show(newPage(visit, StaffForm.blank(), List.of()));
    }

    public void create(Visit visit) {
        var form = StaffForm.read(visit, visit.form("email"));
        var mistakes = form.mistakes(gemeenten());
        if (mistakes.isEmpty()) {
            var created = database.write(stores -> create(stores, visit, form));
            if (created.isPresent()) {
                visit.redirect(address(created.get()) + "?done=invited");
                return;
            }
            mistakes = List.of("staff.email_known");
        }
        visit.showMistakes(newPage(visit, form, mistakes));
    }

    public void show(Visit visit) {
        var staff = get(visit);
        visit.show(page(visit, staff, StaffForm.of(staff), List.of()));
    }

    public void save(Visit visit) {
        var staff = get(visit);
        var form = StaffForm.read(visit, staff.email());
        var mistakes = form.mistakes(gemeenten());
        if (mistakes.isEmpty() && !database.write(stores -> save(stores, visit, staff.id(), form))) {
            mistakes = List.of("staff.last_administrator");
        }
        if (mistakes.isEmpty()) {
            visit.redirect(address(staff.id()) + "?done=staff_saved");
        } else {
            visit.showMistakes(page(visit, staff, form, mistakes));
        }
    }

    /// A new link, for somebody who lost the first one or forgot the password.
    public void invite(Visit visit) {
        var staff = get(visit);
        if (staff.isEnded()) {
            throw Refusal.notFound();
        }
        database.update(stores -> keepLink(stores, visit, staff.id()));
        visit.redirect(address(staff.id()) + "?done=invited");
    }

    public void unlock(Visit visit) {
        var staff = get(visit);
        database.update(stores -> {
            stores.staff().clearFailures(staff.id());
            log(stores, visit, "unlocked", staff.id(), "");
        });
        visit.redirect(address(staff.id()) + "?done=unlocked");
    }

    public void end(Visit visit) {
        var staff = get(visit);
        var mistake = staff.id() == visit.who().id()
                ? Optional.of("staff.not_yourself")
                : database.write(stores -> end(stores, visit, staff.id()));
        if (mistake.isPresent()) {
            visit.showMistakes(page(visit, staff, StaffForm.of(staff), List.of(mistake.get())));
        } else {
            visit.redirect(address(staff.id()) + "?done=ended");
        }
    }

    private Optional<Long> create(Stores stores, Visit visit, StaffForm form) {
        if (stores.staff().findByEmail(form.email()).isPresent()) {
            return Optional.empty();
        }
        long id = stores.staff()
                .create(
                        form.name(),
                        form.email(),
                        "",
                        form.roles(),
                        form.gemeente(),
                        Language.NL.tag(),
                        clock.instant());
        log(stores, visit, "staff-created", id, rights(form));
        keepLink(stores, visit, id);
        return Optional.of(id);
    }

    private boolean save(Stores stores, Visit visit, long id, StaffForm form) {
        if (!form.roles().contains(Role.ADMINISTRATOR.key()) && isLastAdministrator(stores, id)) {
            return false;
        }
        var language = stores.staff().get(id).language();
        stores.staff().saveDetails(id, form.name(), form.roles(), form.gemeente(), language);
        log(stores, visit, "staff-changed", id, rights(form));
        return true;
    }

    private Optional<String> end(Stores stores, Visit visit, long id) {
        if (isLastAdministrator(stores, id)) {
            return Optional.of("staff.last_administrator");
        }
        stores.staff().end(id, clock.instant());
        log(stores, visit, "staff-ended", id, "");
        return Optional.empty();
    }

    /// Without an administrator who can sign in nobody could let anybody in any more.
    private static boolean isLastAdministrator(Stores stores, long id) {
        return stores.staff().all().stream()
                .filter(staff -> staff.has(Role.ADMINISTRATOR.key()) && !staff.isEnded())
                .filter(staff -> !staff.passwordHash().isEmpty())
                .allMatch(staff -> staff.id() == id);
    }

    private void keepLink(Stores stores, Visit visit, long staffId) {
        var path = invitations.create(stores, staffId, visit.who().id());
        links.keep(visit.who(), staffId, baseUrl.toString().replaceAll("/$", "") + path);
    }

    private void log(Stores stores, Visit visit, String act, long staffId, String why) {
        stores.audit().append(visit.who().actor(), act, "staff:" + staffId, why, clock.instant());
    }

    private static String rights(StaffForm form) {
        return String.join(",", form.roles().stream().sorted().toList()) + " " + form.gemeente();
    }

    private Staff get(Visit visit) {
        var id = visit.path("staff");
        return database.read(stores -> stores.staff().all()).stream()
                .filter(staff -> Long.toString(staff.id()).equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Row row(Staff staff, Instant now) {
        return new Row(
                staff.id(),
                staff.name(),
                staff.email(),
                staff.roles().stream().sorted().toList(),
                gemeenteName(staff.gemeente()),
                state(staff, now),
                !staff.present() && !staff.isEnded() && staff.has(Role.REGIEVOERDER.key()));
    }

    private static String state(Staff staff, Instant now) {
        if (staff.isEnded()) {
            return "ended";
        }
        if (staff.isLocked(now)) {
            return "locked";
        }
        return staff.passwordHash().isEmpty() ? "invited" : "active";
    }

    private NewStaffPage newPage(Visit visit, StaffForm form, List<String> mistakes) {
        return new NewStaffPage(
                visit.frame(Section.STAFF), form, form.roleChoices(), form.gemeenteChoices(gemeenten()), mistakes);
    }

    private StaffPage page(Visit visit, Staff staff, StaffForm form, List<String> mistakes) {
        var now = clock.instant();
        return new StaffPage(
                visit.frame(Section.STAFF),
                staff.id(),
                state(staff, now),
                form,
                form.roleChoices(),
                form.gemeenteChoices(gemeenten()),
                links.find(visit.who(), staff.id()),
                staff.lockedUntil().filter(now::isBefore).map(until -> Moments.dayAndTime(until, visit.language())),
                staff.endedAt().map(at -> Moments.dayAndTime(at, visit.language())),
                staff.id() == visit.who().id(),
                mistakes);
    }

    private List<Gemeente> gemeenten() {
        return knowledge.get().kaart().gemeenten();
    }

    private String gemeenteName(String id) {
        return knowledge.get().kaart().findGemeente(id).map(Gemeente::name).orElse(id);
    }

    private static String address(long id) {
        return "/console/staff/" + id;
    }
}
