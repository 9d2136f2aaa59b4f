package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.Audience;
import nl.wegwijs.knowledge.card.Checklist;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Changes in somebody's life, each with its checklist.
final class LifeEvents {
    private final SocialeKaart kaart;
    private final Texts texts;
    private final Menu menu;
    private final ChecklistMaker checklists;

    LifeEvents(SocialeKaart kaart, Texts texts, Menu menu, LocalDate today) {
        this.kaart = kaart;
        this.texts = texts;
        this.menu = menu;
        this.checklists = new ChecklistMaker(kaart, today);
    }

    Turn list(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        for (var event : kaart.lifeEvents()) {
            var title = ChecklistMaker.title(event, conversation.language());
            buttons.add(new Button.Press(title, "event:" + event.id(), event.icon()));
        }
        buttons.add(menu.button(conversation.language()));
        return Turn.saying(conversation, new Reply.Say(conversation.language(), words.of("events.which"), buttons));
    }

    Turn checklist(Conversation conversation, String eventId) {
        return kaart.findLifeEvent(eventId)
                .map(event -> checklist(
                        conversation, event, checklists.make(event, conversation.language(), audience(conversation))))
                .orElseGet(() -> menu.show(conversation));
    }

    private Turn checklist(Conversation conversation, LifeEvent event, Checklist checklist) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        kaart.findTopic(checklist.topicId())
                .ifPresent(topic -> buttons.add(menu.topicButton(topic, conversation.language())));
        buttons.add(words.press("event.remind.button", "edate:" + checklist.eventId(), "checklist"));
        event.partnerTopic().ifPresent(topic -> buttons.add(words.press("event.partner", "topic:" + topic, "human")));
        buttons.addAll(List.of(menu.human(conversation.language()), menu.button(conversation.language())));
        return Turn.saying(conversation, new ChecklistReply(words).of(checklist, buttons));
    }

    private static Audience audience(Conversation conversation) {
        return new Audience(conversation.gemeente(), conversation.group(), false);
    }
}
