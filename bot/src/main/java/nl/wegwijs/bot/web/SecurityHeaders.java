package nl.wegwijs.bot.web;

import io.javalin.http.Context;

/// The same headers on every answer, also on errors and files.
public final class SecurityHeaders {
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    public static void add(Context context, boolean https) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (https) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
