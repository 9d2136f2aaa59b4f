package nl.wegwijs.bot.webchat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.db.message.Message;
import nl.wegwijs.knowledge.language.Language;

/// From stored messages to what the page shows.
final class MessageViews {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    /// What the page itself can always send, so that no earlier message has its label.
    private static final Map<String, String> ALWAYS = Map.of(
            "do:human",
            "chat.human",
            "do:menu",
            "chat.menu",
            "do:delete_data",
            "chat.delete",
            "do:show_data",
            "chat.data");

    private final CardViews cards;
    private final ChoiceViews choices;

    MessageViews(Icons icons) {
        this.choices = new ChoiceViews(icons);
        this.cards = new CardViews(icons, choices);
    }

    /// `messages` in order, beginning somewhere before the first one that is shown, so that a press finds the label of
    /// the button that was pressed.
    List<MessageView> of(List<Message> messages, Language pageLanguage, LocalDate today) {
        var views = new ArrayList<MessageView>();
        var labels = new HashMap<String, String>();
        var day = today;
        for (var message : messages) {
            var at = message.at().atZone(Dates.AMSTERDAM);
            var dayLine = at.toLocalDate().equals(day)
                    ? Optional.<String>empty()
                    : Optional.of(Dates.written(at.toLocalDate(), pageLanguage));
            var view = message.direction().equals("in")
                    ? fromPerson(message, labels, dayLine, at.toLocalTime())
                    : Optional.of(fromUs(message, dayLine, at.toLocalTime()));
            if (view.isPresent()) {
                views.add(view.get());
                day = at.toLocalDate();
            }
            rememberLabels(message, labels);
        }
        return views;
    }

    MessageView lastWord(Reply reply) {
        return fromUs(0, reply, Optional.empty(), "");
    }

    private Optional<MessageView> fromPerson(
            Message message, Map<String, String> labels, Optional<String> day, LocalTime time) {
        var said = switch (message.kind()) {
            case "start" -> new Said("", "");
            case "press" -> pressed(message.text(), labels);
            case "too-long" -> new Said("", "message.too_long");
            case "text" -> new Said(message.text(), message.text().isBlank() ? "message.not_kept" : "");
            default -> new Said("", "message.unreadable");
        };
        if (said.words().isBlank() && said.note().isEmpty()) {
            return Optional.empty();
        }
        var uuid = message.externalId().substring(message.externalId().indexOf(':') + 1);
        return Optional.of(new MessageView(
                message.id(),
                uuid,
                true,
                Optional.empty(),
                message.language(),
                "auto",
                day,
                CLOCK.format(time),
                said.words().lines().filter(line -> !line.isBlank()).toList(),
                Optional.of(said.note()).filter(key -> !key.isEmpty()),
                Optional.empty(),
                List.of(),
                ""));
    }

    /// `words`, or the key of a `note` instead of them.
    private record Said(String words, String note) {}

    private static Said pressed(String data, Map<String, String> labels) {
        if (labels.containsKey(data)) {
            return new Said(labels.getOrDefault(data, ""), "");
        }
        if (data.startsWith("lang:")) {
            return new Said(
                    Language.find(data.substring(5)).map(Language::ownName).orElse(""), "");
        }
        return new Said("", ALWAYS.getOrDefault(data, ""));
    }

    private MessageView fromUs(Message message, Optional<String> day, LocalTime time) {
        var reply = message.body().isEmpty()
                ? new Reply.Say(Language.find(message.language()).orElse(Language.NL), message.text(), List.of())
                : ReplyJson.read(message.body());
        return fromUs(message.id(), reply, day, CLOCK.format(time));
    }

    private MessageView fromUs(long id, Reply reply, Optional<String> day, String time) {
        var text = switch (reply) {
            case Reply.Say say -> say.text();
            case Reply.FromHuman human -> human.text();
            case Reply.ShowCard card -> "";
        };
        var card = reply instanceof Reply.ShowCard shown
                ? Optional.of(cards.of(shown))
                : Optional.<MessageView.CardView>empty();
        return new MessageView(
                id,
                "",
                false,
                reply instanceof Reply.FromHuman human ? Optional.of(human.name()) : Optional.empty(),
                reply.language().tag(),
                reply.language().direction().html(),
                day,
                time,
                text.lines().filter(line -> !line.isBlank()).toList(),
                Optional.empty(),
                card,
                choices.of(afterCalls(reply)),
                UUID.randomUUID().toString());
    }

    /// The numbers on a crisis card stand on the card, above everything else.
    private static List<Button> afterCalls(Reply reply) {
        return reply instanceof Reply.ShowCard card && card.urgent()
                ? card.buttons().stream()
                        .filter(button -> !(button instanceof Button.Call))
                        .toList()
                : reply.buttons();
    }

    private static void rememberLabels(Message message, Map<String, String> labels) {
        if (message.direction().equals("out") && !message.body().isEmpty()) {
            for (var button : ReplyJson.read(message.body()).buttons()) {
                if (button instanceof Button.Press press) {
                    labels.put(press.data(), press.label());
                }
            }
        }
    }
}
