package nl.wegwijs.bot.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import java.util.Optional;

/// What every answer of the server carries, and what no other site may ask of it.
public final class SecurityHeaders {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "base-uri 'none'",
            "object-src 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private SecurityHeaders() {}

    public static void addTo(RoutesConfig routes, boolean https) {
        routes.before(context -> {
            context.header("Content-Security-Policy", POLICY)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin")
                    .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")
                    .header("Cross-Origin-Opener-Policy", "same-origin")
                    .header("Cross-Origin-Resource-Policy", "same-origin")
                    .header("Cache-Control", "no-store");
            if (https) {
                context.header("Strict-Transport-Security", "max-age=31536000");
            }
            refuseFromElsewhere(context);
        });
    }

    /// A page of another site cannot write here in the visitor's name.
    private static void refuseFromElsewhere(Context context) {
        if (context.method() == HandlerType.GET || context.method() == HandlerType.HEAD) {
            return;
        }
        var site = Optional.ofNullable(context.header("Sec-Fetch-Site"));
        var isOurs = site.map(from -> from.equals("same-origin") || from.equals("none"))
                .orElseGet(() -> Optional.ofNullable(context.header("Origin"))
                        .map(origin -> origin.replaceFirst("^https?://", "").equals(context.host()))
                        .orElse(true));
        if (!isOurs) {
            throw new ForbiddenResponse("This form was sent from another site.");
        }
    }
}
