package nl.wegwijs.admin.console;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Role;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.SignedIn;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.TextStatus;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// The first page: the few numbers that say what needs doing, for each role its own.
final class DashboardPages {
    private static final int MOST_GAPS = 999;

    private final Database database;
    private final Supplier<Knowledge> knowledge;
    private final InstantSource clock;

    DashboardPages(Database database, Supplier<Knowledge> knowledge, InstantSource clock) {
        this.database = database;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    record DashboardPage(Frame frame, String name, List<Board> boards, boolean isVolunteer) implements ConsolePage {}

    /// @param key       `answers`, `overview` or `texts`
    /// @param unstaffed gemeenten in which nobody is present to answer
    record Board(String key, String path, List<Figure> figures, List<String> unstaffed) {
        public boolean lacksStaff() {
            return !unstaffed.isEmpty();
        }
    }

    /// @param urgent whether somebody must do something about it
    record Figure(String key, long n, boolean urgent) {}

    void show(Visit visit) {
        var who = visit.who();
        var boards = new ArrayList<Board>();
        database.read(stores -> {
            var now = clock.instant();
            if (who.is(Role.REGIEVOERDER)) {
                boards.add(answers(stores, who, now));
            }
            if (who.is(Role.ADMINISTRATOR)) {
                boards.add(overview(stores, now));
            }
            if (TEXT_ROLES.stream().anyMatch(who::is)) {
                boards.add(texts(stores));
            }
            return boards;
        });
        visit.show(
                new DashboardPage(visit.frame(Section.DASHBOARD), who.staff().name(), boards, who.is(Role.VOLUNTEER)));
    }

    private static final List<Role> TEXT_ROLES = List.of(Role.EDITOR, Role.ADMINISTRATOR);

    private static Board answers(Stores stores, SignedIn who, Instant now) {
        var running = stores.handoffs().inbox(who.staff().gemeente());
        long mine =
                running.stream().filter(handoff -> isWith(handoff, who.id())).count();
        long open = running.stream().filter(DashboardPages::isOpen).count();
        long overdue =
                running.stream().filter(handoff -> isOverdue(handoff, now)).count();
        return new Board(
                "answers",
                "/console/inbox",
                List.of(
                        new Figure("mine", mine, false),
                        new Figure("open", open, false),
                        new Figure("overdue", overdue, overdue > 0)),
                List.of());
    }

    private Board overview(Stores stores, Instant now) {
        long open = 0;
        long overdue = 0;
        var unstaffed = new ArrayList<String>();
        for (var gemeente : kaart().gemeenten()) {
            var running = stores.handoffs().inbox(gemeente.id());
            open += running.size();
            overdue +=
                    running.stream().filter(handoff -> isOverdue(handoff, now)).count();
            unstaffed(stores, gemeente).ifPresent(unstaffed::add);
        }
        var locked = stores.staff().all().stream()
                .filter(staff -> staff.isLocked(now))
                .count();
        return new Board(
                "overview",
                "/console/staff",
                List.of(
                        new Figure("running", open, false),
                        new Figure("overdue", overdue, overdue > 0),
                        new Figure("locked", locked, locked > 0)),
                unstaffed);
    }

    private static Optional<String> unstaffed(Stores stores, Gemeente gemeente) {
        boolean isStaffed = stores.staff().presentRegievoerders(gemeente.id()).stream()
                .anyMatch(staff -> !staff.passwordHash().isEmpty());
        return isStaffed ? Optional.empty() : Optional.of(gemeente.name());
    }

    private Board texts(Stores stores) {
        var texts = kaart().topics().stream()
                .flatMap(topic -> topic.texts().values().stream())
                .toList();
        long outdated = texts.stream()
                .filter(text -> text.status() == TextStatus.OUTDATED)
                .count();
        long drafts =
                texts.stream().filter(text -> text.status() == TextStatus.DRAFT).count();
        long gaps = stores.gaps().open(MOST_GAPS).size();
        return new Board(
                "texts",
                "/console/topics",
                List.of(
                        new Figure("drafts", drafts, false),
                        new Figure("outdated", outdated, outdated > 0),
                        new Figure("gaps", gaps, false)),
                List.of());
    }

    private SocialeKaart kaart() {
        return knowledge.get().kaart();
    }

    private static boolean isOpen(Handoff handoff) {
        return handoff.takenBy().isEmpty();
    }

    private static boolean isWith(Handoff handoff, long staffId) {
        return handoff.takenBy()
                .or(handoff::assignedTo)
                .filter(id -> id == staffId)
                .isPresent();
    }

    private static boolean isOverdue(Handoff handoff, Instant now) {
        return isOpen(handoff) && !now.isBefore(handoff.dueAt());
    }
}
