package nl.wegwijs.admin.signin;

import io.javalin.http.Context;
import java.net.URI;

/// Tells a form of ours from one that another site sends in somebody's name. Browsers say it in `Sec-Fetch-Site`, older
/// ones in `Origin`; a program that says neither carries nobody's cookies.
final class OwnSite {
    private final String origin;

    OwnSite(URI baseUrl) {
        this.origin = baseUrl.getScheme() + "://" + baseUrl.getAuthority();
    }

    boolean sent(Context context) {
        var site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var from = context.header("Origin");
        return from == null || from.equals(origin) || from.endsWith("://" + context.header("Host"));
    }
}
