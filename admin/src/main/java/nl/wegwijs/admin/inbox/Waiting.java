package nl.wegwijs.admin.inbox;

import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.admin.console.page.Moments;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.knowledge.language.Language;

/// What holds for a hand-off that nobody has picked up yet.
final class Waiting {
    private Waiting() {}

    static Optional<Moments.Span> since(Handoff handoff, Instant now) {
        return isOpen(handoff) ? Optional.of(Moments.between(handoff.createdAt(), now)) : Optional.empty();
    }

    static Optional<String> due(Handoff handoff, Language language) {
        return isOpen(handoff) ? Optional.of(Moments.dayAndTime(handoff.dueAt(), language)) : Optional.empty();
    }

    static Optional<Long> assigned(Handoff handoff) {
        return isOpen(handoff) ? handoff.assignedTo() : Optional.empty();
    }

    static boolean isOverdue(Handoff handoff, Instant now) {
        return isOpen(handoff) && !now.isBefore(handoff.dueAt());
    }

    private static boolean isOpen(Handoff handoff) {
        return handoff.state().equals("open");
    }
}
