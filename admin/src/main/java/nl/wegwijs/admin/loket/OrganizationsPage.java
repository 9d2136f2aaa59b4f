package nl.wegwijs.admin.loket;

import java.util.List;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.loket.CardView.ContactView;

/// Who helps here: all organizations, and the filters by which a volunteer finds one.
///
/// @param fitting what is known to fit
/// @param perhaps what may fit: ask first
record OrganizationsPage(
        Frame frame, DeskForm desk, Filters filters, List<ContactView> fitting, List<ContactView> perhaps)
        implements ConsolePage {

    /// @param language whether it must be the person's own
    record Filters(
            List<DeskForm.Choice> domains,
            List<DeskForm.Choice> villages,
            List<DeskForm.Choice> times,
            boolean language,
            boolean women,
            boolean childcare) {}

    boolean hasFitting() {
        return !fitting.isEmpty();
    }

    boolean hasPerhaps() {
        return !perhaps.isEmpty();
    }

    boolean isEmpty() {
        return fitting.isEmpty() && perhaps.isEmpty();
    }
}
