package nl.wegwijs.bot.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The Bot API's HTML: a few tags, four named entities, and a refusal for everything else.
///
/// @param text     what a person reads
/// @param entities where it is bold, italic or a link, counted in UTF-16 units
record Markup(String text, ArrayNode entities) {
    private static final int LONGEST = 4096;
    private static final Set<String> TAGS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "s",
            "strike",
            "del",
            "a",
            "code",
            "pre",
            "blockquote",
            "tg-spoiler",
            "span");
    private static final Pattern TAG = Pattern.compile("</?([a-z-]+)(?:\\s+[a-z-]+=\"[^\"]*\")*\\s*>");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|#\\d+|#x[0-9a-fA-F]+);");

    /// @throws Refusal in the Bot API's words
    static Markup read(String source, String mode) {
        if (source.isBlank()) {
            throw Refusal.bad("message text is empty");
        }
        var markup = switch (mode.toLowerCase(Locale.ROOT)) {
            case "" -> new Markup(source, Parameters.JSON.createArrayNode());
            case "html" -> html(source);
            default -> throw Refusal.bad("unsupported parse_mode");
        };
        if (markup.text().isBlank()) {
            throw Refusal.bad("message text is empty");
        }
        if (markup.text().length() > LONGEST) {
            throw Refusal.bad("message is too long");
        }
        return markup;
    }

    private static Markup html(String source) {
        var text = new StringBuilder();
        var entities = Parameters.JSON.createArrayNode();
        Deque<Open> open = new ArrayDeque<>();
        var tag = TAG.matcher(source);
        var entity = ENTITY.matcher(source);
        for (int at = 0; at < source.length(); ) {
            char c = source.charAt(at);
            if (c == '<') {
                if (!tag.find(at) || tag.start() != at || !TAGS.contains(tag.group(1))) {
                    throw unreadable("Unsupported start tag \""
                            + source.substring(at, Math.min(at + 8, source.length())) + "\" at byte offset " + at);
                }
                turn(tag.group(), tag.group(1), text, entities, open, at);
                at = tag.end();
            } else if (c == '&' && entity.find(at) && entity.start() == at) {
                text.append(character(entity.group(1)));
                at = entity.end();
            } else {
                text.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw unreadable("Can't find end tag corresponding to start tag \""
                    + open.peek().tag() + "\"");
        }
        return new Markup(text.toString(), entities);
    }

    private static void turn(
            String whole, String tag, StringBuilder text, ArrayNode entities, Deque<Open> open, int at) {
        if (!whole.startsWith("</")) {
            open.push(new Open(tag, text.length()));
            return;
        }
        if (open.isEmpty() || !open.peek().tag().equals(tag)) {
            throw unreadable("Unmatched end tag at byte offset " + at);
        }
        int start = open.pop().start();
        if (text.length() > start) {
            entities.addObject().put("type", type(tag)).put("offset", start).put("length", text.length() - start);
        }
    }

    private static String type(String tag) {
        return switch (tag) {
            case "b", "strong" -> "bold";
            case "i", "em" -> "italic";
            case "a" -> "text_link";
            default -> tag;
        };
    }

    private static String character(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            default ->
                Character.toString(
                        name.startsWith("#x")
                                ? Integer.parseInt(name.substring(2), 16)
                                : Integer.parseInt(name.substring(1)));
        };
    }

    private static Refusal unreadable(String why) {
        return Refusal.bad("can't parse entities: " + why);
    }

    private record Open(String tag, int start) {}
}
