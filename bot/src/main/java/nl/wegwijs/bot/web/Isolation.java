package nl.wegwijs.bot.web;

import java.util.regex.Pattern;

/// Phone numbers, dates in digits and site addresses keep their own direction.
public final class Isolation {
    private static final Pattern LEFT_TO_RIGHT = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}&;#/.])(?:\\+?\\p{Nd}(?:[\\p{Nd} .:/\\-]*\\p{Nd})?|(?:[a-z0-9-]+\\.)+(?:nl|eu|org|com)(?:/[^\\s<]*)?)");

    private Isolation() {}

    /// `escaped` is text in which `<` and `&` are escaped.
    public static String html(String escaped) {
        return LEFT_TO_RIGHT.matcher(escaped).replaceAll("<bdi dir=\"ltr\">$0</bdi>");
    }
}
