package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;

/// The checklist of a life event at the desk, in Dutch and in the person's language beside each other.
///
/// @param own    absent for who reads Dutch
/// @param topics what tells more about its steps
record LifeEventPage(
        Frame frame,
        DeskForm desk,
        CardView dutch,
        Optional<CardView> own,
        String printPath,
        String handoffPath,
        List<TopicLink> topics)
        implements ConsolePage {

    boolean hasTopics() {
        return !topics.isEmpty();
    }
}
