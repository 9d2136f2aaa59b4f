package nl.wegwijs.admin.inbox;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;
import nl.wegwijs.admin.console.page.Moments;

/// The part of the inbox that is fetched again when something happened.
record InboxList(Frame frame, List<Group> groups) implements ConsolePage {

    /// @param key `mine`, `open`, `colleagues` or `closed`
    record Group(String key, List<Item> items) {
        public int count() {
            return items.size();
        }
    }

    /// @param due          until when it must be picked up; empty once it was
    /// @param with         who has it
    /// @param assigned     to whom it was given, who has not picked it up yet
    /// @param isWaiting    the newcomer wrote last
    /// @param outcome      of a closed one
    record Item(
            String publicId,
            String firstWords,
            String lang,
            String languageName,
            String asked,
            Optional<Moments.Span> waited,
            Optional<String> due,
            boolean overdue,
            Optional<String> with,
            Optional<String> assigned,
            boolean isWaiting,
            boolean blocked,
            Optional<Ended> outcome) {

        /// Deleted questions have none.
        public boolean hasWords() {
            return !firstWords.isEmpty();
        }
    }

    /// @param key of the outcome
    record Ended(String key, String at) {}
}
