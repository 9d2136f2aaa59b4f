package nl.wegwijs.bot.webchat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses made from what stands in the sociale kaart. What does not look right gives no link.
public final class Links {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]*[0-9]");
    private static final Pattern SITE =
            Pattern.compile("(?:https?://)?(?:[a-zA-Z0-9-]+\\.)+[a-zA-Z]{2,}(?:[/?#][^\\s\"<>]*)?");

    private Links() {}

    /// The first number, as `tel:` wants it.
    public static Optional<String> call(String phone) {
        var number = PHONE.matcher(phone);
        return number.find() ? Optional.of("tel:" + number.group().replaceAll("[^0-9+]", "")) : Optional.empty();
    }

    public static Optional<String> web(String site) {
        if (!SITE.matcher(site.strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(site.strip().startsWith("http") ? site.strip() : "https://" + site.strip());
    }

    /// A search on OpenStreetMap; the page's script makes it `geo:` where a phone has maps of its own. One does not
    /// walk
    /// to a post office box.
    static Optional<String> route(String address) {
        if (address.isBlank() || address.startsWith("Postbus")) {
            return Optional.empty();
        }
        return Optional.of("https://www.openstreetmap.org/search?query="
                + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
