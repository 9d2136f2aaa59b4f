package nl.wegwijs.admin.loket;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.console.page.ConsolePage;
import nl.wegwijs.admin.console.page.Frame;

/// The question was passed on; the person scans this code, and the answer comes on their own phone.
///
/// @param sent what the person hears now: where the question is and that an answer takes days
/// @param scan what the person does, in each of their languages, as is `keep`
record JoinPage(
        Frame frame,
        boolean covered,
        Optional<Danger> danger,
        QrCode qr,
        String address,
        List<Said> sent,
        List<Said> scan,
        List<Said> keep,
        String removePath)
        implements ConsolePage {

    record Danger(CardView dutch, Optional<CardView> own) {}
}
