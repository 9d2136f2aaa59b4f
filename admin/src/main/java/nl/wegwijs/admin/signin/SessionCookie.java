package nl.wegwijs.admin.signin;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/// Carries the token of a session. Over https the `__Host-` prefix keeps other hosts and plain http from setting it.
final class SessionCookie {
    private final String name;
    private final boolean secure;

    SessionCookie(boolean secure) {
        this.name = secure ? "__Host-wegwijs-staff" : "wegwijs-staff";
        this.secure = secure;
    }

    Optional<String> read(Context context) {
        return Optional.ofNullable(context.cookie(name)).filter(token -> !token.isBlank());
    }

    /// Lives as long as the browser runs; the database knows when it expires.
    void write(Context context, String token) {
        context.cookie(new Cookie(name, token, "/", -1, secure, true, null, SameSite.LAX));
    }

    void remove(Context context) {
        context.cookie(new Cookie(name, "", "/", 0, secure, true, null, SameSite.LAX));
    }
}
