package nl.wegwijs.admin.loket;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The codes that volunteers have on their screens now. They open a person's chat, so they live in memory only, for the
/// volunteer who asked, until the code was scanned or a quarter of an hour is over.
final class JoinCodes {
    static final Duration LIFE = Duration.ofMinutes(15);

    private static final int MOST = 1_000;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final Cache<Key, JoinCode> codes;

    /// @param form the random mark of one form, so that a form that is sent twice opens one hand-off
    private record Key(long staffId, String form) {}

    JoinCodes(InstantSource clock) {
        this.codes = Caffeine.newBuilder()
                .expireAfterWrite(LIFE)
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    static boolean isForm(String form) {
        return FORM.matcher(form).matches();
    }

    Optional<JoinCode> find(long staffId, String form) {
        return Optional.ofNullable(codes.getIfPresent(new Key(staffId, form)));
    }

    /// Makes it once; when the maker fails there is none, and the form can be sent again.
    void makeOnce(long staffId, String form, Supplier<JoinCode> maker) {
        var unused = codes.get(new Key(staffId, form), key -> maker.get());
    }

    void remove(long staffId, String form) {
        codes.invalidate(new Key(staffId, form));
    }
}
