package nl.wegwijs.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.CardMaker;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Intent;

/// The way for who would rather tap than type: domains, their topics, and what can always be asked.
final class Menu {
    private final SocialeKaart kaart;
    private final Texts texts;

    Menu(SocialeKaart kaart, Texts texts) {
        this.kaart = kaart;
        this.texts = texts;
    }

    Turn show(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation,
                new Reply.Say(conversation.language(), words.of("menu.ask"), buttons(conversation.language())));
    }

    List<Button> buttons(Language language) {
        var words = new Words(texts, language);
        var buttons = new ArrayList<Button>();
        for (var domain : Domain.values()) {
            if (!topicsOf(domain).isEmpty()) {
                buttons.add(words.press("domain." + domain.name(), "dom:" + domain.name(), domain.icon()));
            }
        }
        if (!kaart.lifeEvents().isEmpty()) {
            buttons.add(words.press("menu.events", "events", "checklist"));
        }
        buttons.add(words.press("dates.button", "dates", "checklist"));
        buttons.add(human(language));
        buttons.add(words.press("menu.data", "do:show_data", "data"));
        buttons.add(words.press("menu.language", "do:change_language", "language"));
        buttons.add(words.press("menu.gemeente", "do:change_gemeente", "gemeente"));
        return buttons;
    }

    Button button(Language language) {
        return new Words(texts, language).press("menu.menu", "do:menu", "menu");
    }

    Button human(Language language) {
        return new Words(texts, language).press("menu.human", "do:human", "human");
    }

    Turn topics(Conversation conversation, Domain domain) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        buttons.add(
                words.press("directory.button", new Pressed.FindOrganizations(domain, Set.of(), 0).data(), "gemeente"));
        for (var topic : topicsOf(domain)) {
            buttons.add(topicButton(topic, conversation.language()));
        }
        buttons.add(button(conversation.language()));
        return Turn.saying(
                conversation, new Reply.Say(conversation.language(), words.of("domain." + domain.name()), buttons));
    }

    Button topicButton(Topic topic, Language language) {
        return new Button.Press(CardMaker.title(topic, language), "topic:" + topic.id(), topic.icon());
    }

    Turn smallTalk(Conversation conversation, Intent intent) {
        var words = new Words(texts, conversation.language());
        var key = switch (intent) {
            case GREETING -> "talk.greeting";
            case THANKS -> "talk.thanks";
            case BYE -> "talk.bye";
            case WHO_ARE_YOU -> "talk.who";
            case HOW_ARE_YOU -> "talk.how";
            case COMPLIMENT -> "talk.compliment";
            case INSULT -> "talk.insult";
            default -> "menu.ask";
        };
        return Turn.saying(
                conversation.at(new Step.Idle()),
                words.say(key, button(conversation.language()), human(conversation.language())));
    }

    private List<Topic> topicsOf(Domain domain) {
        return kaart.topics().stream().filter(topic -> topic.domain() == domain).toList();
    }
}
