package nl.wegwijs.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;

/// A reply as Telegram's HTML. Phone numbers and addresses of sites stand between isolating marks, so that they keep
/// their order in right-to-left text.
final class TelegramText {
    /// The Bot API refuses more than 4096 characters after parsing; a little room for what escaping adds.
    private static final int LONGEST = 3_900;

    private static final Pattern LEFT_TO_RIGHT = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:\\+?\\p{Nd}[\\p{Nd} \\-]{1,}\\p{Nd}|[a-z0-9.-]+\\.(?:nl|eu|org|com)[^\\s<]*)");
    private static final String ISOLATE = "\u2066";
    private static final String POP = "\u2069";

    private TelegramText() {}

    static String html(Reply reply) {
        return switch (reply) {
            case Reply.Say say -> text(say.text(), reply);
            case Reply.FromHuman human -> "👤 <b>" + text(human.name(), reply) + "</b>\n" + text(human.text(), reply);
            case Reply.ShowCard card -> card(card);
        };
    }

    /// What does not fit is left out from the end; the heart of the card comes first.
    private static String card(Reply.ShowCard card) {
        var parts = new ArrayList<String>();
        parts.add((card.urgent() ? "🆘 " : "") + "<b>" + text(card.title(), card) + "</b>");
        parts.add(String.join(
                "\n", card.answer().stream().map(line -> text(line, card)).toList()));
        if (card.urgent()) {
            card.buttons().stream()
                    .filter(Button.Call.class::isInstance)
                    .map(Button.Call.class::cast)
                    .forEach(call ->
                            parts.add("📞 <b>" + text(call.number(), card) + "</b> " + text(call.label(), card)));
        }
        card.sections().stream()
                .filter(section -> !section.kind().equals("mistakes"))
                .forEach(section -> parts.add(section(section, card)));
        card.contacts().forEach(contact -> parts.add(contact(contact, card)));
        card.sections().stream()
                .filter(section -> section.kind().equals("mistakes"))
                .forEach(section -> parts.add(section(section, card)));
        card.smallPrint().forEach(line -> parts.add("<i>" + text(line, card) + "</i>"));
        return fitting(parts);
    }

    private static String fitting(List<String> parts) {
        var whole = new StringBuilder();
        for (var part : parts) {
            if (!part.isBlank() && whole.length() + part.length() < LONGEST) {
                whole.append(whole.isEmpty() ? "" : part.startsWith("<i>") ? "\n" : "\n\n")
                        .append(part);
            }
        }
        return whole.toString();
    }

    private static String section(Reply.Section section, Reply.ShowCard card) {
        var lines = new ArrayList<String>();
        lines.add("<b>" + text(section.label(), card) + "</b>");
        int number = 0;
        for (var item : section.items()) {
            number++;
            lines.add((section.kind().equals("steps") ? number + ". " : "• ") + text(item, card));
        }
        return String.join("\n", lines);
    }

    private static String contact(Reply.Contact contact, Reply.ShowCard card) {
        var heading = "📍 <b>" + text(contact.label(), card) + "</b>";
        var lines = Stream.of(
                        contact.name(),
                        contact.what(),
                        contact.phone().isBlank() ? "" : "☎ " + contact.phone(),
                        contact.address(),
                        contact.web(),
                        contact.hours(),
                        contact.note())
                .filter(line -> !line.isBlank())
                .map(line -> text(line, card));
        return String.join("\n", Stream.concat(Stream.of(heading), lines).toList());
    }

    private static String text(String plain, Reply reply) {
        var escaped = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return reply.language().isRightToLeft()
                ? LEFT_TO_RIGHT
                        .matcher(escaped)
                        .replaceAll(match -> ISOLATE + match.group().replace("$", "\\$") + POP)
                : escaped;
    }
}
