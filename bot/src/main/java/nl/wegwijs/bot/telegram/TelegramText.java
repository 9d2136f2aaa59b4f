package nl.wegwijs.bot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;

/// A reply as Telegram's HTML, in as many messages as it takes.
final class TelegramText {
    /// The Bot API refuses more than 4096 characters; the room is for marks and markup.
    private static final int LONGEST = 3_900;
    private static final int LONGEST_PAGE = 3_000;
    private static final String CUT = "…";

    private TelegramText() {}

    /// A card is one message: what does not fit is left out from the end. What a person wrote is never cut.
    static List<String> pages(Reply reply) {
        return switch (reply) {
            case Reply.Say say -> paged(say.text(), "", reply);
            case Reply.FromHuman human -> paged(human.text(), "👤 <b>" + text(human.name(), reply) + "</b>\n", reply);
            case Reply.ShowCard card -> List.of(card(card));
        };
    }

    /// Without any layout, for when Telegram could not read ours.
    static List<String> plainPages(Reply reply) {
        return split(reply.plainText());
    }

    private static List<String> paged(String plain, String heading, Reply reply) {
        return split(plain).stream().map(page -> heading + text(page, reply)).toList();
    }

    /// At the end of a line where there is one in the last half of a page, else at a space, else in the middle.
    private static List<String> split(String text) {
        var pages = new ArrayList<String>();
        var rest = text;
        while (rest.length() > LONGEST_PAGE) {
            int end = Math.max(rest.lastIndexOf('\n', LONGEST_PAGE), rest.lastIndexOf(". ", LONGEST_PAGE) + 1);
            end = end > LONGEST_PAGE / 2 ? end : rest.lastIndexOf(' ', LONGEST_PAGE);
            end = end > LONGEST_PAGE / 2 ? end : rest.offsetByCodePoints(0, rest.codePointCount(0, LONGEST_PAGE));
            pages.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        pages.add(rest);
        return pages;
    }

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
                .filter(section -> !isLast(section))
                .forEach(section -> parts.add(section(section, card)));
        card.contacts().forEach(contact -> parts.add(contact(contact, card)));
        card.sections().stream().filter(TelegramText::isLast).forEach(section -> parts.add(section(section, card)));
        var smallPrint = card.smallPrint().stream()
                .map(line -> "<i>" + text(line, card) + "</i>")
                .toList();
        return fitting(parts, String.join("\n", smallPrint));
    }

    private static boolean isLast(Reply.Section section) {
        return section.kind().equals("mistakes") || section.kind().equals("words");
    }

    /// Whole lines, until the room is used; the small print, which says what the card is worth, always stays.
    private static String fitting(List<String> parts, String smallPrint) {
        var lines = String.join(
                        "\n\n", parts.stream().filter(part -> !part.isBlank()).toList())
                .split("\n");
        var whole = new StringBuilder();
        for (var line : lines) {
            if (whole.length() + line.length() + smallPrint.length() + 4 > LONGEST) {
                whole.append('\n').append(CUT);
                break;
            }
            whole.append(whole.isEmpty() ? "" : "\n").append(line);
        }
        return (whole + "\n\n" + smallPrint).strip();
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
        var ordered = reply.language().isRightToLeft() ? Bidirectional.of(plain) : plain;
        return ordered.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
