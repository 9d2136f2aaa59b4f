package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.knowledge.card.VolunteerPart;

/// One topic at the desk: what the volunteer must know, and the person's own card beside it.
///
/// @param own     absent for who reads Dutch
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
        String gemeenteName,
        List<TaskLine> tasks,
        List<TopicLink> larger,
        List<TopicLink> others,
        String showPath,
        String printPath,
        String handoffPath,
        QrCode qr,
        String ownName)
        implements ConsolePage {

    boolean hasTasks() {
        return !tasks.isEmpty();
    }

    boolean hasLarger() {
        return !larger.isEmpty();
    }

    boolean hasOthers() {
        return !others.isEmpty();
    }
}
