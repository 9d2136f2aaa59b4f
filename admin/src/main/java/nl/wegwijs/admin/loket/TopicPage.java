package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.loket.CardView.ContactView;
import nl.wegwijs.knowledge.card.VolunteerPart;

/// One topic at the desk: what the volunteer must know, and the person's own card beside it.
///
/// @param own     absent for who reads Dutch
/// @param places  where else to call or send somebody
/// @param larger  what often comes with this, so that a visit does not stop at one letter
/// @param others  what the question may have meant as well
/// @param ownName the person's language in its own words
record TopicPage(
        Frame frame,
        DeskForm desk,
        Optional<String> notice,
        CardView dutch,
        Optional<CardView> own,
        VolunteerPart volunteer,
        List<ContactView> places,
        String gemeenteName,
        List<TaskLine> tasks,
        List<TopicLink> checklists,
        List<TopicLink> larger,
        List<TopicLink> others,
        String showPath,
        String printPath,
        String handoffPath,
        QrCode qr,
        String ownName)
        implements ConsolePage {

    /// False for a topic whose Dutch text says nothing to volunteers.
    boolean hasVolunteer() {
        return !volunteer.notes().isEmpty()
                || !volunteer.may().isEmpty()
                || !volunteer.mayNot().isEmpty();
    }

    boolean hasPlaces() {
        return !places.isEmpty();
    }

    boolean hasTasks() {
        return !tasks.isEmpty();
    }

    boolean hasChecklists() {
        return !checklists.isEmpty();
    }

    boolean hasLarger() {
        return !larger.isEmpty();
    }

    boolean hasOthers() {
        return !others.isEmpty();
    }
}
