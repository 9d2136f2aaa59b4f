package nl.wegwijs.admin.staffing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import nl.wegwijs.admin.console.page.SignedIn;

/// Invitation links that were just made, for the eyes of who made them, for ten minutes. They lie nowhere else.
final class OneTimeLinks {
    private record Shown(String sessionHash, long staffId) {}

    private final Cache<Shown, String> links = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    void keep(SignedIn who, long staffId, String link) {
        links.put(new Shown(who.session().tokenHash(), staffId), link);
    }

    Optional<String> find(SignedIn who, long staffId) {
        return Optional.ofNullable(links.getIfPresent(new Shown(who.session().tokenHash(), staffId)));
    }
}
