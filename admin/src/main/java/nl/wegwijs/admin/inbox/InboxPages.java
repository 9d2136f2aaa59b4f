package nl.wegwijs.admin.inbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
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

    /// @param choices empty for who has one gemeente
    record InboxPage(Frame frame, String gemeente, String gemeenteName, List<Choice> choices, InboxList list)
            implements ConsolePage {}

    record Choice(String id, String name, boolean chosen) {}

    /// The gemeente that the address asks for.
    public Optional<String> gemeente(Visit visit) {
        return gemeenten.asked(visit);
    }

    public void show(Visit visit) {
        var gemeente = gemeenten.asked(visit).orElse("");
        var choices = gemeenten.of(visit.who()).stream()
                .map(each -> new Choice(each.id(), each.name(), each.id().equals(gemeente)))
                .toList();
        visit.show(new InboxPage(
                visit.frame(Section.INBOX),
                gemeente,
                gemeenten.nameOf(gemeente),
                choices.size() > 1 ? choices : List.of(),
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
