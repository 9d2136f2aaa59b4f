package nl.wegwijs.knowledge.content;

import java.util.Arrays;
import java.util.Optional;

/// The five domains of the pilot, and the basis below them.
public enum Domain {
    D0("basis", "🧭"),
    D1("money", "💶"),
    D2("health", "🩺"),
    D3("language", "📚"),
    D4("work", "🛠️"),
    D5("people", "🤝");

    private final String icon;
    private final String emoji;

    Domain(String icon, String emoji) {
        this.icon = icon;
        this.emoji = emoji;
    }

    public String icon() {
        return icon;
    }

    /// For channels that show no pictures of ours.
    public String emoji() {
        return emoji;
    }

    public static Optional<Domain> find(String id) {
        return Arrays.stream(values())
                .filter(domain -> domain.name().equals(id))
                .findFirst();
    }
}
