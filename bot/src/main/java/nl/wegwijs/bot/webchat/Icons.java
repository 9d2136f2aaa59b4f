package nl.wegwijs.bot.webchat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Which pictogram goes with what. A topic without one of its own shows that of its domain.
public final class Icons {
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([^\"]+)\"");

    private final Set<String> drawn = drawn();
    private final Supplier<SocialeKaart> kaart;

    public Icons(Supplier<SocialeKaart> kaart) {
        this.kaart = kaart;
    }

    /// The drawn pictogram for this name, or `""`.
    public String of(String icon) {
        if (drawn.contains(icon)) {
            return icon;
        }
        return domain(icon);
    }

    /// The domain of a topic or of a domain's own pictogram, for its colour; `""` for everything else.
    public String domain(String icon) {
        var kaartNow = kaart.get();
        return kaartNow.topics().stream()
                .filter(topic ->
                        topic.id().equals(icon) || topic.domain().icon().equals(icon))
                .map(topic -> topic.domain().icon())
                .findFirst()
                .orElse("");
    }

    /// For a button: what it does, where its own icon does not say.
    String ofPress(String data, String icon) {
        return switch (data) {
            case "do:change_language" -> "languages";
            case "do:delete_data" -> "delete";
            case "do:start" -> "remind";
            case "do:menu" -> "menu";
            case "send" -> "send";
            case "gem:skip", "none" -> "";
            case String yes when yes.startsWith("yes:") -> "yes";
            case String no when no.startsWith("no:") -> "";
            default -> icon.isEmpty() && data.startsWith("gem:") ? "gemeente" : of(icon);
        };
    }

    private static Set<String> drawn() {
        try (var stream = Icons.class.getResourceAsStream("/web/icons.svg")) {
            if (stream == null) {
                throw new IllegalStateException("web/icons.svg is not in the jar");
            }
            var svg = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return SYMBOL.matcher(svg)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
