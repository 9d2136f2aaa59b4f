package nl.wegwijs.knowledge.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How well the address and number of an organization are known.
public enum OrganizationStatus {
    OK,
    OLDER,
    SEED,
    THIRD_PARTY,
    UNVERIFIED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<OrganizationStatus> find(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }
}
