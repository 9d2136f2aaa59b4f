package nl.wegwijs.bot.webchat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.webchat.MessageView.CardView;
import nl.wegwijs.bot.webchat.MessageView.ContactView;
import nl.wegwijs.bot.webchat.MessageView.LinkView;
import nl.wegwijs.bot.webchat.MessageView.SectionView;

/// Cards as the page shows them. What often goes wrong and what words mean is folded away:
/// first what to do.
final class CardViews {
    private static final Predicate<Reply.Section> FOLDED =
            section -> section.kind().equals("mistakes") || section.kind().equals("words");

    private final Icons icons;
    private final ChoiceViews choices;

    CardViews(Icons icons, ChoiceViews choices) {
        this.icons = icons;
        this.choices = choices;
    }

    CardView of(Reply.ShowCard card) {
        return new CardView(
                icons.of(card.icon()),
                icons.domain(card.icon()),
                card.urgent(),
                card.title(),
                card.answer(),
                calls(card),
                sections(card, FOLDED.negate()),
                card.contacts().stream().map(CardViews::contact).toList(),
                sections(card, FOLDED),
                card.smallPrint());
    }

    private List<ChoiceView> calls(Reply.ShowCard card) {
        return card.urgent()
                ? choices.of(card.buttons().stream()
                        .filter(Button.Call.class::isInstance)
                        .toList())
                : List.of();
    }

    private static List<SectionView> sections(Reply.ShowCard card, Predicate<Reply.Section> which) {
        return card.sections().stream()
                .filter(which)
                .map(section -> new SectionView(
                        section.kind(), section.kind().equals("steps"), section.label(), section.items()))
                .toList();
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
                Links.route(contact.address()).map(href -> new LinkView(href, contact.address())),
                Links.web(contact.web()).map(href -> new LinkView(href, contact.web())));
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }
}
