package nl.wegwijs.db.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Somebody who works here.
///
/// @param passwordHash empty while the invitation is open
/// @param roles of `administrator`, `regievoerder`, `editor`, `volunteer`
/// @param gemeente empty for somebody of all gemeenten
/// @param present whether hand-offs may be given to this person today
/// @param lockedUntil no login before this moment
/// @param endedAt when the access ended; the row stays for what this person did
public record Staff(
        long id,
        String name,
        String email,
        String passwordHash,
        Set<String> roles,
        String gemeente,
        boolean present,
        int failedAttempts,
        Optional<Instant> lockedUntil,
        Optional<Instant> endedAt,
        String language) {

    public Staff {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isEnded() {
        return endedAt.isPresent();
    }

    public boolean isLocked(Instant now) {
        return lockedUntil.filter(now::isBefore).isPresent();
    }
}
