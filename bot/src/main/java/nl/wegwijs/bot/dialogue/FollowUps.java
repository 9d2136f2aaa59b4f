package nl.wegwijs.bot.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.Card;
import nl.wegwijs.knowledge.understanding.FollowUp;

/// Answers "where?" and "how much?" after a card with the part of that card that says so, or honestly with who may
/// know.
final class FollowUps {
    /// An amount of money, in the words of our languages for euro or with its sign.
    private static final Pattern AMOUNT = Pattern.compile(
            "[€%]|\\p{Nd}[\\p{Nd}.,]* ?" + "(?:euro|يورو|یورو|ዩሮ|ኤውሮ|avro|yuuro|євро|евро|ewro|یۆرۆ)",
            Pattern.CASE_INSENSITIVE);

    private final Texts texts;
    private final Menu menu;

    FollowUps(Texts texts, Menu menu) {
        this.texts = texts;
        this.menu = menu;
    }

    /// Empty for what asks for more than a part of the card.
    Optional<Turn> answer(Conversation conversation, Card card, FollowUp followUp) {
        return switch (followUp) {
            case WHERE -> Optional.of(where(conversation, card));
            case WHEN -> Optional.of(section(conversation, card, "deadline"));
            case HOW -> Optional.of(section(conversation, card, "steps"));
            case BRING -> Optional.of(section(conversation, card, "bring"));
            case HOW_MUCH -> Optional.of(amounts(conversation, card));
            case FOR_OTHER, FIRST, SECOND, THIRD -> Optional.empty();
        };
    }

    /// What is said before a card that is shown again for another person.
    Turn forOther(Conversation conversation) {
        return Turn.saying(conversation, new Words(texts, conversation.language()).say("followup.other"));
    }

    private Turn where(Conversation conversation, Card card) {
        var whole = whole(conversation, card);
        var more = new CardReply(texts, conversation.language())
                .places(card, List.of())
                .contacts();
        return Turn.saying(
                conversation,
                part(
                        whole,
                        List.of(),
                        List.of(),
                        Stream.concat(whole.contacts().stream(), more.stream()).toList()));
    }

    private Turn section(Conversation conversation, Card card, String kind) {
        var whole = whole(conversation, card);
        var sections = whole.sections().stream()
                .filter(section -> section.kind().equals(kind))
                .toList();
        return sections.isEmpty()
                ? missing(conversation, card, whole)
                : Turn.saying(conversation, part(whole, List.of(), sections, whole.contacts()));
    }

    private Turn amounts(Conversation conversation, Card card) {
        var whole = whole(conversation, card);
        var lines = Stream.of(card.answer(), card.steps(), card.mistakes())
                .flatMap(List::stream)
                .filter(line -> AMOUNT.matcher(line).find())
                .toList();
        return lines.isEmpty()
                ? missing(conversation, card, whole)
                : Turn.saying(conversation, part(whole, lines, List.of(), whole.contacts()));
    }

    private Turn missing(Conversation conversation, Card card, Reply.ShowCard whole) {
        var says = new Words(texts, conversation.language()).of("followup.missing", Map.of("topic", card.title()));
        return Turn.saying(
                conversation,
                new Reply.Say(conversation.language(), says, List.of()),
                part(whole, List.of(), List.of(), whole.contacts()));
    }

    private Reply.ShowCard whole(Conversation conversation, Card card) {
        return new CardReply(texts, conversation.language()).of(card, List.of(menu.human(conversation.language())));
    }

    private static Reply.ShowCard part(
            Reply.ShowCard whole, List<String> lines, List<Reply.Section> sections, List<Reply.Contact> contacts) {
        return new Reply.ShowCard(
                whole.language(),
                whole.topicId(),
                whole.icon(),
                false,
                whole.title(),
                lines,
                sections,
                contacts,
                List.of(),
                whole.buttons());
    }
}
