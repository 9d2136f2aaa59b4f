package nl.wegwijs.db.audit;

import java.time.Instant;
import nl.wegwijs.db.Fingerprint;

/// Who did what to which record, and why. Holds ids, never words of a person.
///
/// @param actor such as `staff:7`
/// @param subject such as `newcomer:12`
/// @param hash covers this entry and the hash of the one before
public record AuditEntry(
        long id, String actor, String act, String subject, String why, Instant at, String previousHash, String hash) {

    static String hash(String previousHash, String actor, String act, String subject, String why, Instant at) {
        return Fingerprint.of(previousHash, actor, act, subject, why, Long.toString(at.toEpochMilli()));
    }

    boolean follows(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(hash(previousHash, actor, act, subject, why, at));
    }
}
