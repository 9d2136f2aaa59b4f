package nl.wegwijs.bot.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A reply as lines of text, without buttons.
final class PlainText {
    private PlainText() {}

    static String of(Reply reply) {
        return switch (reply) {
            case Reply.Say say -> say.text();
            case Reply.FromHuman human -> human.name() + ": " + human.text();
            case Reply.ShowCard card -> String.join("\n", lines(card));
        };
    }

    private static List<String> lines(Reply.ShowCard card) {
        var lines = new ArrayList<String>();
        lines.add(card.title());
        lines.addAll(card.answer());
        for (var section : card.sections()) {
            lines.add("");
            lines.add(section.label());
            addItems(lines, section);
        }
        for (var contact : card.contacts()) {
            lines.add("");
            lines.add(contact.label());
            Stream.of(
                            contact.name(),
                            contact.what(),
                            contact.phone(),
                            contact.address(),
                            contact.web(),
                            contact.hours(),
                            contact.note())
                    .filter(text -> !text.isBlank())
                    .forEach(lines::add);
        }
        if (!card.smallPrint().isEmpty()) {
            lines.add("");
            lines.addAll(card.smallPrint());
        }
        return lines;
    }

    private static void addItems(List<String> lines, Reply.Section section) {
        int number = 0;
        for (var item : section.items()) {
            number++;
            lines.add(section.kind().equals("steps") ? number + ". " + item : "- " + item);
        }
    }
}
