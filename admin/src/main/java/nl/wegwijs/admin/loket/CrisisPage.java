package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;

/// Danger was heard in the question: the fixed card first, in both languages.
record CrisisPage(
        Frame frame,
        DeskForm desk,
        Optional<String> notice,
        CardView dutch,
        Optional<CardView> own,
        List<TopicLink> topics,
        String handoffPath)
        implements ConsolePage {

    boolean hasTopics() {
        return !topics.isEmpty();
    }
}
