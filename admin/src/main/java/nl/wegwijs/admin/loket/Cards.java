package nl.wegwijs.admin.loket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.admin.loket.CardView.ContactView;
import nl.wegwijs.admin.loket.CardView.LinkView;
import nl.wegwijs.admin.loket.CardView.SectionView;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.CardReply;
import nl.wegwijs.bot.dialogue.ChecklistReply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.webchat.Icons;
import nl.wegwijs.bot.webchat.Links;
import nl.wegwijs.knowledge.card.Card;
import nl.wegwijs.knowledge.card.CardMaker;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.CrisisSignal;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;

/// Cards for the desk: the same words as in the chat, in Dutch and in the person's language.
final class Cards {
    private final Texts chatTexts;
    private final Icons icons;

    Cards(Texts chatTexts, Icons icons) {
        this.chatTexts = chatTexts;
        this.icons = icons;
    }

    Card make(SocialeKaart kaart, Topic topic, Language language, Desk desk, LocalDate today) {
        return new CardMaker().make(kaart, topic, language, desk.audience(), today);
    }

    CardView view(Card card) {
        return view(new CardReply(chatTexts, card.language()).of(card, List.of()), card.language());
    }

    /// Where else to call or send somebody: for the volunteer, beside the one place on the card.
    List<ContactView> otherPlaces(Card card) {
        return new CardReply(chatTexts, card.language())
                .places(card, List.of()).contacts().stream().map(Cards::contact).toList();
    }

    CardView checklist(SocialeKaart kaart, LifeEvent event, Language language, Desk desk, LocalDate today) {
        var checklist = new ChecklistMaker(kaart, today).make(event, language, desk.audience());
        return view(new ChecklistReply(chatTexts, language).of(checklist, List.of()), language);
    }

    /// One organization of the directory, in Dutch.
    ContactView contact(Organization organization, LocalDate today) {
        var place = new CardMaker().place(organization, Language.NL, today);
        return contact(new CardReply(chatTexts, Language.NL).contact(place));
    }

    CardView view(CrisisSignal signal, Language language) {
        return view(new CardReply(chatTexts, language).of(signal, List.of()), language);
    }

    private CardView view(Reply.ShowCard card, Language language) {
        return new CardView(
                icons.of(card.icon()),
                icons.domain(card.icon()),
                card.urgent(),
                language.tag(),
                language.direction().html(),
                card.language().tag(),
                card.language().direction().html(),
                card.title(),
                card.answer(),
                card.buttons().stream().flatMap(button -> call(button).stream()).toList(),
                card.sections().stream().map(Cards::section).toList(),
                card.contacts().stream().map(Cards::contact).toList(),
                card.smallPrint());
    }

    private static Optional<LinkView> call(Button button) {
        return button instanceof Button.Call call
                ? Links.call(call.number()).map(href -> new LinkView(href, call.label()))
                : Optional.empty();
    }

    private static SectionView section(Reply.Section section) {
        return new SectionView(section.kind(), section.kind().equals("steps"), section.label(), section.items());
    }

    private static ContactView contact(Reply.Contact contact) {
        return new ContactView(
                contact.label(),
                known(contact.name()),
                known(contact.what()),
                known(contact.address()),
                known(contact.hours()),
                known(contact.note()),
                Links.call(contact.phone()).map(href -> new LinkView(href, contact.phone())),
                Links.web(contact.web()).map(href -> new LinkView(href, contact.web())));
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }
}
