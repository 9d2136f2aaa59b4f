package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;

/// Passing the person's question to the regievoerder of their gemeente: the question, the words of consent to read
/// aloud, and what the person said to them.
///
/// @param consent absent while no gemeente is chosen: nobody can agree to a reader who is not named
/// @param once    the mark of this form
record HandoffFormPage(
        Frame frame,
        DeskForm desk,
        List<String> mistakes,
        Optional<TopicLink> topic,
        Optional<Consent> consent,
        String question,
        String once)
        implements ConsolePage {

    /// @param own absent for who reads Dutch
    record Consent(String gemeenteName, Said dutch, Optional<Said> own) {}
}
