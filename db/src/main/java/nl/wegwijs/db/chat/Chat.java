package nl.wegwijs.db.chat;

import java.time.Instant;
import java.util.Optional;

/// One conversation: a person at an address of a channel.
///
/// @param language BCP 47 tag, empty until it was chosen
/// @param mode who answers: `bot`, `waiting` (for a human), `human` or `closed`
/// @param step the running step of the dialogue as JSON, empty when none runs
/// @param blockedAt when the channel said that this person has blocked us
/// @param stoppedAt when the person asked for no more messages
public record Chat(
        long id,
        String channel,
        String address,
        long newcomerId,
        String language,
        String mode,
        String step,
        Optional<Instant> blockedAt,
        Optional<Instant> stoppedAt,
        Instant createdAt,
        Instant lastAt) {

    public boolean isBlocked() {
        return blockedAt.isPresent();
    }

    public boolean isStopped() {
        return stoppedAt.isPresent();
    }
}
