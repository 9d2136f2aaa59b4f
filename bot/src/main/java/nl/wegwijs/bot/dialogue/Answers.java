package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.privacy.NumberMask;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.Audience;
import nl.wegwijs.knowledge.card.Card;
import nl.wegwijs.knowledge.card.CardMaker;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.FollowUp;

/// Answers from the sociale kaart, choices when we are not sure, and the honest "I do not know".
final class Answers {
    private static final String REMINDED_YEARLY = "individuele-inkomenstoeslag";
    /// A gap shows an editor what was asked; more than this is a story, and stories are not ours to keep.
    private static final int LONGEST_GAP = 160;

    private final SocialeKaart kaart;
    private final Texts texts;
    private final Menu menu;
    private final IitChecks iitChecks;
    private final FollowUps followUps;
    private final LocalDate today;

    Answers(SocialeKaart kaart, Texts texts, Menu menu, IitChecks iitChecks, LocalDate today) {
        this.kaart = kaart;
        this.texts = texts;
        this.menu = menu;
        this.iitChecks = iitChecks;
        this.followUps = new FollowUps(texts, menu);
        this.today = today;
    }

    Turn card(Conversation conversation, String topicId) {
        return kaart.findTopic(topicId)
                .map(topic -> card(conversation, cardOf(conversation, topic)))
                .orElseGet(() -> menu.show(conversation));
    }

    /// In another language than the reader's, for who gets only the beginning in their own.
    Turn card(Conversation conversation, String topicId, Language language) {
        var shown = card(conversation.hearing(language), topicId);
        return new Turn(shown.next().hearing(conversation.language()), shown.replies(), shown.actions());
    }

    private Turn card(Conversation conversation, Card card) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        if (card.topicId().equals(REMINDED_YEARLY)) {
            if (iitChecks.isPossible(conversation)) {
                buttons.add(words.press("iit.check", "check", "checklist"));
            }
            buttons.add(words.press("remind.button", "remind:" + card.topicId(), "remind"));
        }
        if (conversation.gemeente().isEmpty()) {
            buttons.add(words.press("card.gemeente", "do:change_gemeente", "gemeente"));
        }
        if (card.brief()) {
            buttons.addAll(readingButtons(card));
        }
        buttons.addAll(checklistButtons(card));
        if (!card.more().isEmpty()) {
            buttons.add(words.press("card.also", "more:" + card.topicId(), "route"));
        }
        for (var related : card.related()) {
            buttons.add(new Button.Press(related.title(), "topic:" + related.topicId(), related.topicId()));
        }
        buttons.add(menu.human(conversation.language()));
        buttons.add(words.press("card.useful", "useful:" + card.topicId(), "useful"));
        buttons.add(words.press("card.useless", "useless:" + card.topicId(), "useless"));
        return Turn.saying(
                conversation.at(new Step.Idle()).having(card.topicId()), new CardReply(words).of(card, buttons));
    }

    private List<Button> readingButtons(Card card) {
        var topic = kaart.getTopic(card.topicId());
        return ReadingLanguages.beside(card.textLanguage()).stream()
                .filter(topic::hasWholeText)
                .map(language -> (Button) new Button.Press(
                        new Words(texts, language).of("card.more_in"),
                        "read:" + language.tag() + ":" + topic.id(),
                        "language"))
                .toList();
    }

    /// The checklists of the life events that this topic is about.
    private List<Button> checklistButtons(Card card) {
        return kaart.lifeEvents().stream()
                .filter(event -> event.topic().equals(card.topicId()))
                .map(event -> (Button) new Button.Press(
                        new Words(texts, card.language())
                                .of("card.checklist", Map.of("event", ChecklistMaker.title(event, card.language()))),
                        "event:" + event.id(),
                        "checklist"))
                .toList();
    }

    /// The other places of a card that was shown.
    Turn places(Conversation conversation, String topicId) {
        var words = new Words(texts, conversation.language());
        return kaart.findTopic(topicId)
                .map(topic -> cardOf(conversation, topic))
                .filter(card -> !card.more().isEmpty())
                .map(card -> Turn.saying(
                        conversation, new CardReply(words).places(card, List.of(menu.human(conversation.language())))))
                .orElseGet(() -> menu.show(conversation));
    }

    private Card cardOf(Conversation conversation, Topic topic) {
        var audience = new Audience(conversation.gemeente(), conversation.group(), false);
        return new CardMaker().make(kaart, topic, conversation.language(), audience, today);
    }

    /// In the language that was written, and in the one that is read where that is another: who is in danger
    /// may write in the language that comes first.
    Turn crisis(Conversation before, String signalId, Language written) {
        var conversation = notWaitingForYes(before);
        var turn = crisis(conversation, signalId);
        var signal = kaart.getCrisisSignal(signalId);
        if (written == conversation.language() || signal.findText(written).isEmpty()) {
            return turn;
        }
        var again = crisis(conversation.hearing(written), signalId);
        return Turn.saying(conversation, again.replies().getFirst()).then(turn);
    }

    /// "Yes" after a crisis card answers the card, and nothing that was asked before it: it neither deletes nor sends.
    private static Conversation notWaitingForYes(Conversation conversation) {
        return switch (conversation.step()) {
            case Step.ConsentingToHandoff step ->
                conversation.asking(step.question()).at(new Step.Idle());
            case Step.ConfirmingDeletion step -> conversation.at(new Step.Idle());
            case Step.ConsentingToReminder step -> conversation.at(new Step.Idle());
            case Step.ConsentingToEvent step -> conversation.at(new Step.Idle());
            case Step.OfferedHuman step -> conversation.at(new Step.Idle());
            default -> conversation;
        };
    }

    /// Before the answer to a question in which words of danger stand; the question itself stays.
    Turn crisisBeside(Conversation conversation, String signalId) {
        var turn = crisis(conversation, signalId);
        return new Turn(turn.next(), turn.replies(), List.of());
    }

    private Turn crisis(Conversation conversation, String signalId) {
        var words = new Words(texts, conversation.language());
        var signal = kaart.getCrisisSignal(signalId);
        var buttons = new ArrayList<Button>();
        if (conversation.mode() == Mode.BOT) {
            buttons.add(menu.human(conversation.language()));
        }
        if (signal.quickExit()) {
            buttons.add(words.press("crisis.delete", "do:delete_data", "delete"));
        }
        return Turn.saying(conversation, new CardReply(words).of(signal, buttons))
                .doing(new Action.ForgetWords());
    }

    Turn clarify(Conversation conversation, List<String> topicIds) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<>(topicButtons(conversation, topicIds));
        buttons.add(words.press("clarify.none", "none"));
        return Turn.saying(
                conversation.at(new Step.Clarifying(topicIds)),
                new Reply.Say(conversation.language(), words.of("clarify.ask"), buttons));
    }

    /// A number typed under a choice picks from it, in the digits of any script.
    Optional<Turn> chosen(Conversation conversation, Step.Clarifying step, String text) {
        var typed = text.strip();
        int number = typed.codePointCount(0, typed.length()) == 1 ? Character.digit(typed.codePointAt(0), 10) : 0;
        return chosen(conversation, step, number - 1);
    }

    /// The place in the list, from 0.
    Optional<Turn> chosen(Conversation conversation, Step.Clarifying step, int choice) {
        return choice >= 0 && choice < step.topicIds().size()
                ? Optional.of(card(conversation, step.topicIds().get(choice)))
                : Optional.empty();
    }

    /// What a short question asks about the card that was shown last.
    Optional<Turn> followedUp(Conversation conversation, String topicId, FollowUp followUp) {
        return kaart.findTopic(topicId)
                .flatMap(topic -> followUp == FollowUp.FOR_OTHER
                        ? Optional.of(followUps.forOther(conversation).then(card(conversation, topicId)))
                        : followUps.answer(conversation, cardOf(conversation, topic), followUp));
    }

    /// Said before a card for another gemeente than the reader's own.
    Turn forPlace(Conversation conversation, Gemeente gemeente) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation,
                new Reply.Say(
                        conversation.language(),
                        words.of("answer.place", Map.of("gemeente", gemeente.name())),
                        List.of()));
    }

    /// What else a message of several questions asked.
    Turn also(Conversation conversation, List<String> topicIds) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation,
                new Reply.Say(conversation.language(), words.of("answer.also"), topicButtons(conversation, topicIds)));
    }

    Turn unknown(Conversation conversation, String question, List<String> nearest) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        buttons.add(menu.human(conversation.language()));
        buttons.addAll(topicButtons(conversation, nearest));
        buttons.add(menu.button(conversation.language()));
        var text = nearest.isEmpty()
                ? words.of("unknown.say")
                : words.of("unknown.say") + "\n" + words.of("unknown.nearest");
        var turn = Turn.saying(
                conversation.at(new Step.OfferedHuman()), new Reply.Say(conversation.language(), text, buttons));
        return question.isBlank() ? turn : turn.doing(new Action.RecordGap(shortened(question), nearest));
    }

    Turn rated(Conversation conversation, String topicId, boolean useful) {
        var words = new Words(texts, conversation.language());
        var said = useful
                ? words.say("card.thanks", menu.button(conversation.language()))
                : words.say("card.sorry", menu.human(conversation.language()), menu.button(conversation.language()));
        return kaart.findTopic(topicId).isEmpty()
                ? menu.show(conversation)
                : Turn.saying(conversation, said).doing(new Action.RateAnswer(topicId, useful));
    }

    private List<Button> topicButtons(Conversation conversation, List<String> topicIds) {
        return topicIds.stream()
                .map(kaart::findTopic)
                .flatMap(Optional::stream)
                .map(topic -> menu.topicButton(topic, conversation.language()))
                .toList();
    }

    private static String shortened(String question) {
        var covered = NumberMask.coverAll(question);
        return covered.length() <= LONGEST_GAP ? covered : covered.substring(0, LONGEST_GAP);
    }
}
