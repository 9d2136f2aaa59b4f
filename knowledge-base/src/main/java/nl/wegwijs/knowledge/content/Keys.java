package nl.wegwijs.knowledge.content;

import java.util.Locale;

/// Enum constants as they are written in files.
final class Keys {
    private Keys() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
