package nl.wegwijs.admin.loket;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.wegwijs.bot.webchat.ChatToken;
import nl.wegwijs.knowledge.language.Language;

/// Where a QR code leads: the web chat, under the address by which people reach us.
record ChatAddresses(URI baseUrl) {

    /// The chat opens with this card.
    String card(String topicId, Language language) {
        return base() + "/chat?card=" + URLEncoder.encode(topicId, StandardCharsets.UTF_8) + "&lang=" + language.tag();
    }

    /// The chat in which the answer of a regievoerder comes.
    String join(ChatToken token) {
        return base() + "/chat/join/" + token.value();
    }

    private String base() {
        var address = baseUrl.toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
