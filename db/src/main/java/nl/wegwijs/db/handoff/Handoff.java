package nl.wegwijs.db.handoff;

import java.time.Instant;
import java.util.Optional;

/// A person passed to a human.
///
/// @param publicId a random token that may stand in an address
/// @param chatId 0 once the person was deleted, as is `newcomerId`
/// @param consentAt when the person agreed to pass question and context on
/// @param state `open`, `taken` or `closed`
/// @param openedBy `newcomer` or `volunteer:<id>`
/// @param dueAt when somebody must have taken it
public record Handoff(
        long id,
        String publicId,
        long chatId,
        long newcomerId,
        String gemeente,
        String language,
        String question,
        String context,
        Instant consentAt,
        String state,
        Optional<Long> assignedTo,
        Optional<Long> takenBy,
        Optional<Instant> takenAt,
        Optional<Instant> closedAt,
        Optional<Long> closedBy,
        String outcome,
        String note,
        String openedBy,
        Instant createdAt,
        Instant dueAt) {

    public boolean isClosed() {
        return state.equals("closed");
    }

    /// What is known when a hand-off opens.
    public record Opening(
            long chatId,
            long newcomerId,
            String gemeente,
            String language,
            String question,
            String context,
            Instant consentAt,
            Optional<Long> assignedTo,
            String openedBy,
            Instant createdAt,
            Instant dueAt) {}
}
