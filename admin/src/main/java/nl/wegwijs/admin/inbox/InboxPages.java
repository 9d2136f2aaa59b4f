package nl.wegwijs.admin.inbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Gemeenten;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.db.Database;

/// The inbox of a gemeente: what waits, what is mine, what colleagues have, what was closed lately.
public final class InboxPages {
    private final Database database;
    private final Gemeenten gemeenten;
    private final InstantSource clock;

    InboxPages(Database database, Gemeenten gemeenten, InstantSource clock) {
        this.database = database;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    record InboxPage(Frame frame, String gemeente, String gemeenteName, List<Gemeenten.Choice> choices, InboxList list)
            implements ConsolePage {}

    /// The gemeente that the address asks for.
    public Optional<String> gemeente(Visit visit) {
        return gemeenten.asked(visit);
    }

    public void show(Visit visit) {
        var gemeente = gemeenten.asked(visit).orElse("");
        visit.show(new InboxPage(
                visit.frame(Section.INBOX),
                gemeente,
                gemeenten.nameOf(gemeente),
                gemeenten.choices(visit.who(), gemeente),
                list(visit, gemeente)));
    }

    public void showList(Visit visit) {
        visit.show(list(visit, gemeenten.asked(visit).orElse("")));
    }

    private InboxList list(Visit visit, String gemeente) {
        return database.read(stores ->
                new InboxReader(stores, visit.who(), clock.instant()).read(visit.frame(Section.INBOX), gemeente));
    }
}
