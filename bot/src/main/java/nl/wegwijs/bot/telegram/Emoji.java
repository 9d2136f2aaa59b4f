package nl.wegwijs.bot.telegram;

import java.util.Arrays;
import nl.wegwijs.knowledge.content.Domain;

/// Telegram's stand-in for our pictograms.
final class Emoji {
    private Emoji() {}

    /// The emoji and a space, or nothing for an icon that has none.
    static String of(String icon) {
        var emoji = switch (icon) {
            case "human" -> "👤";
            case "data" -> "🗂️";
            case "language" -> "🌐";
            case "gemeente" -> "🏘️";
            case "menu" -> "☰";
            case "remind" -> "🔔";
            case "useful" -> "👍";
            case "useless" -> "👎";
            case "delete" -> "🗑️";
            case "stop" -> "🔕";
            default ->
                Arrays.stream(Domain.values())
                        .filter(domain -> domain.icon().equals(icon))
                        .map(Domain::emoji)
                        .findFirst()
                        .orElse("");
        };
        return emoji.isEmpty() ? "" : emoji + " ";
    }
}
