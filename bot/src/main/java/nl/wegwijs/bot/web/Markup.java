package nl.wegwijs.bot.web;

import com.github.mustachejava.util.HtmlEscaper;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Small things done to HTML text.
final class Markup {
    /// An entity (left alone), a site or mail address, or a number of more than one digit with its own punctuation.
    private static final Pattern KEEPS_ITS_ORDER = Pattern.compile("&[#a-zA-Z0-9]+;"
            + "|(?<![\\p{L}\\p{Nd}@.])(?<address>(?:https?://)?[a-zA-Z0-9._+-]+(?:@[a-zA-Z0-9.-]+)?\\.(?:nl|eu|org|com|info)\\b(?:/[^\\s<&]*)?)"
            + "|(?<![\\p{L}\\p{Nd}])(?<number>[+€]?\\p{Nd}(?:[\\p{Nd} .,:/-]*\\p{Nd})(?:,-)?)");

    private Markup() {}

    static String escape(String text) {
        var html = new StringWriter();
        HtmlEscaper.escape(text, html);
        return html.toString();
    }

    /// Phone numbers, times, dates and addresses keep their order in a right-to-left line.
    static String isolate(String html) {
        return KEEPS_ITS_ORDER.matcher(html).replaceAll(match -> {
            var found = Matcher.quoteReplacement(match.group());
            if (match.group("number") != null) {
                return "<bdi dir=\"ltr\" class=\"number\">" + found + "</bdi>";
            }
            return match.group("address") != null ? "<bdi dir=\"ltr\">" + found + "</bdi>" : found;
        });
    }
}
