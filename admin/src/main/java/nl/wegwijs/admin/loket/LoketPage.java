package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.loket.TopicLinks.DomainGroup;

/// Where each visit begins: the question, or a topic to choose.
///
/// @param notice  the key of a sentence about what just happened
/// @param choices one of these may be meant
/// @param checklists of all life events
/// @param unknown we do not know; the nearest topics, never shown as the answer
record LoketPage(
        Frame frame,
        DeskForm desk,
        Optional<String> notice,
        Optional<Choices> choices,
        Optional<Unknown> unknown,
        List<DomainGroup> domains,
        List<TopicLink> checklists,
        String organizationsPath,
        String handoffPath)
        implements ConsolePage {

    record Choices(List<TopicLink> topics) {}

    record Unknown(List<TopicLink> nearest) {
        boolean hasNearest() {
            return !nearest.isEmpty();
        }
    }
}
