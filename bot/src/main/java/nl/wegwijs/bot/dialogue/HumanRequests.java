package nl.wegwijs.bot.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.understanding.Decision;
import nl.wegwijs.knowledge.understanding.Intent;

/// From "I want a person" to a hand-off: the gemeente, the question in one's own words, consent. Nothing is passed on
/// without a yes.
final class HumanRequests {
    private final SocialeKaart kaart;
    private final Texts texts;

    HumanRequests(SocialeKaart kaart, Texts texts) {
        this.kaart = kaart;
        this.texts = texts;
    }

    Turn asked(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        if (conversation.mode() == Mode.HUMAN) {
            return Turn.silent(conversation);
        }
        if (conversation.mode() == Mode.WAITING) {
            return Turn.saying(conversation, words.say("human.already"));
        }
        if (conversation.gemeente().isEmpty()) {
            return needsGemeente(conversation);
        }
        var buttons = new ArrayList<Button>();
        if (!conversation.lastQuestion().isBlank()) {
            buttons.add(words.press("human.send_last", "send"));
        }
        buttons.add(words.press("human.cancel", "do:menu"));
        var text = conversation.lastQuestion().isBlank()
                ? words.of("human.write")
                : words.of("human.write") + "\n"
                        + words.of("human.or_last", Map.of("question", conversation.lastQuestion()));
        return Turn.saying(
                conversation.at(new Step.WritingToHuman()), new Reply.Say(conversation.language(), text, buttons));
    }

    /// "Yes" to the offer to ask a person what we did not know.
    Optional<Turn> accepted(Conversation conversation, Decision decision) {
        return decision instanceof Decision.SmallTalk talk && talk.intent() == Intent.YES
                ? Optional.of(consent(conversation, conversation.lastQuestion()))
                : Optional.empty();
    }

    Turn needsGemeente(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        for (var gemeente : kaart.gemeenten()) {
            buttons.add(new Button.Press(gemeente.name(), "gem:" + gemeente.id()));
        }
        buttons.add(words.press("human.cancel", "do:menu"));
        return Turn.saying(
                conversation.at(new Step.ChoosingGemeente(false, true, "")),
                new Reply.Say(conversation.language(), words.of("human.gemeente"), buttons));
    }

    /// The question for the regievoerder was typed. "No" and "never mind" end it; everything else is the question.
    Optional<Turn> written(Conversation conversation, String text, Decision decision) {
        if (decision instanceof Decision.SmallTalk talk && isNo(talk.intent())) {
            return Optional.of(cancelled(conversation));
        }
        return Optional.of(consent(conversation, text));
    }

    Turn consent(Conversation conversation, String question) {
        if (question.isBlank() || conversation.gemeente().isEmpty()) {
            return asked(conversation);
        }
        var words = new Words(texts, conversation.language());
        var text = words.of("human.your_question", Map.of("question", question)) + "\n" + consentWords(conversation);
        return Turn.saying(
                conversation.at(new Step.ConsentingToHandoff(question)),
                new Reply.Say(
                        conversation.language(),
                        text,
                        List.of(
                                words.press("human.yes", "yes:" + purpose(question)),
                                words.press("human.no", "no:" + purpose(question)))));
    }

    Optional<Turn> answered(Conversation conversation, Step.ConsentingToHandoff step, Decision decision) {
        if (decision instanceof Decision.SmallTalk talk && talk.intent() == Intent.YES) {
            return Optional.of(decided(conversation, step, true));
        }
        if (decision instanceof Decision.SmallTalk talk && isNo(talk.intent())) {
            return Optional.of(decided(conversation, step, false));
        }
        // A wish that we only guess is more likely an answer that we did not understand.
        return decision instanceof Decision.Command command && !command.isClear()
                ? Optional.of(consent(conversation, step.question()))
                : Optional.empty();
    }

    Turn decided(Conversation conversation, Step.ConsentingToHandoff step, boolean agreed) {
        if (!agreed) {
            return cancelled(conversation);
        }
        var words = new Words(texts, conversation.language());
        var open = new Action.OpenHandoff(
                step.question(), conversation.lastTopic().orElse(""), consentWords(conversation));
        return Turn.saying(
                        conversation.at(new Step.Idle()).with(Mode.WAITING).asking(""),
                        words.say("human.sent", Map.of("gemeente", gemeenteName(conversation)), List.of()))
                .doing(open);
    }

    private Turn cancelled(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation.at(new Step.Idle()),
                words.say("human.not_sent", words.press("menu.menu", "do:menu", "menu")));
    }

    private String consentWords(Conversation conversation) {
        return new Words(texts, conversation.language())
                .of("human.consent", Map.of("gemeente", gemeenteName(conversation)));
    }

    private String gemeenteName(Conversation conversation) {
        return conversation
                .gemeente()
                .flatMap(kaart::findGemeente)
                .map(Gemeente::name)
                .orElse("");
    }

    static String purpose(Step.ConsentingToHandoff step) {
        return purpose(step.question());
    }

    /// Of this question and no other, without saying what it is.
    private static String purpose(String question) {
        return "handoff-" + Integer.toHexString(question.hashCode());
    }

    private static boolean isNo(Intent intent) {
        return intent == Intent.NO || intent == Intent.SKIP || intent == Intent.BYE;
    }
}
