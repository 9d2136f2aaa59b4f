package nl.wegwijs.admin.inbox;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;

/// The part of a hand-off's page that is fetched again when something was said.
///
/// @param blocked when the person blocked us, in words
record Conversation(Frame frame, List<Said> said, Optional<String> blocked, boolean undelivered)
        implements ConsolePage {

    /// @param by       `newcomer`, `assistant` or `staff`
    /// @param name     of the member of staff
    /// @param text     empty when the words were not kept; then `instead` says why
    /// @param instead  key of a sentence
    /// @param delivery key of a sentence, for what we sent
    record Said(
            String by,
            String name,
            String lang,
            String text,
            Optional<String> instead,
            String at,
            Optional<String> delivery) {

        public boolean isFromAssistant() {
            return by.equals("assistant");
        }

        public Optional<String> words() {
            return Optional.of(text).filter(words -> !words.isEmpty());
        }

        public String firstLine() {
            return text.lines().findFirst().orElse("");
        }
    }
}
