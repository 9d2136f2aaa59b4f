package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;

/// A task behind this topic, and who does it in the person's gemeente.
record TaskLine(String name, List<Doer> doers) {

    /// @param group     for whom, where not for everybody: `asiel` or `gezin`
    /// @param confirmed whether the gemeente confirmed it
    record Doer(
            String organization,
            Optional<String> phone,
            Optional<String> group,
            boolean whole,
            Optional<String> notFor,
            boolean confirmed,
            String source,
            String sourceDate) {
        boolean isDated() {
            return !sourceDate.isBlank();
        }
    }
}
