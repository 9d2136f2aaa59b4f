package nl.wegwijs.db.iit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One version of the rules of one gemeente. It counts from the day that it is valid, once two people have signed.
///
/// @param body the rules as YAML, without signatures
/// @param firstSigner the name of who signed first, `""` when nobody has
public record IitVersion(
        long id,
        String gemeente,
        LocalDate validFrom,
        String body,
        String draftedBy,
        Instant draftedAt,
        String firstSigner,
        String secondSigner,
        Optional<Instant> signedAt) {

    public boolean isSigned() {
        return signedAt.isPresent();
    }
}
