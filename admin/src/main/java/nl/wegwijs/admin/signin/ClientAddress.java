package nl.wegwijs.admin.signin;

import io.javalin.http.Context;

/// Where a request comes from, for counting attempts. What a client says about itself is believed only of the proxy
/// that
/// the settings name: then the last address in `X-Forwarded-For`, which that proxy added, counts.
public final class ClientAddress {
    private final boolean behindProxy;

    public ClientAddress(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    public String of(Context context) {
        var forwarded = context.header("X-Forwarded-For");
        if (behindProxy && forwarded != null && !forwarded.isBlank()) {
            return network(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
        }
        return network(context.req().getRemoteAddr());
    }

    /// One subscriber has a whole IPv6 network of 64 bits: its addresses count as one.
    static String network(String address) {
        var bare = address.replace("[", "").replace("]", "");
        if (bare.chars().filter(sign -> sign == ':').count() < 2) {
            return bare;
        }
        var groups = bare.split("::", 2)[0].split(":");
        var network = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            network.append(i < groups.length && !groups[i].isEmpty() ? groups[i] : "0")
                    .append(':');
        }
        return network + ":/64";
    }
}
