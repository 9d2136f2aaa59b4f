package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.understanding.Decision;

/// What people answer under a reminder: a fact that was asked for, what became of it, that it is done.
final class ReminderAnswers {
    private static final int OLDEST_YEARS = 120;

    private final SocialeKaart kaart;
    private final Texts texts;
    private final Menu menu;
    private final LocalDate today;

    ReminderAnswers(SocialeKaart kaart, Texts texts, Menu menu, LocalDate today) {
        this.kaart = kaart;
        this.texts = texts;
        this.menu = menu;
        this.today = today;
    }

    Turn fact(Conversation conversation, Pressed.AnswerFact answer) {
        var words = new Words(texts, conversation.language());
        if (answer.answer().equals("ask")) {
            var example = answer.fact().equals("born") ? "answer.date_example" : "answer.month_example";
            return Turn.saying(conversation.at(new Step.AnsweringFact(answer.fact())), words.say(example));
        }
        return saved(conversation, answer.fact(), answer.answer());
    }

    /// Empty when the person asks something else.
    Optional<Turn> written(Conversation conversation, Step.AnsweringFact step, String text, Decision decision) {
        var date = new DateReader(today, conversation.language())
                .find(text)
                .filter(day -> !day.isAfter(today))
                .filter(day -> day.isAfter(today.minusYears(OLDEST_YEARS)));
        if (date.isPresent()) {
            return Optional.of(saved(conversation, step.fact(), date.get().toString()));
        }
        var words = new Words(texts, conversation.language());
        return decision instanceof Decision.Unknown
                ? Optional.of(Turn.saying(conversation, words.say("answer.not_a_date")))
                : Optional.empty();
    }

    private Turn saved(Conversation conversation, String fact, String answer) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                        conversation.at(new Step.Idle()),
                        words.say("answer.saved", words.press("dates.button", "dates", "checklist")))
                .doing(new Action.TellFact(fact, answer));
    }

    Turn application(Conversation conversation, String outcome) {
        var words = new Words(texts, conversation.language());
        var idle = conversation.at(new Step.Idle());
        return switch (outcome) {
            case "applied" ->
                Turn.saying(idle, words.say("iit.thanks.applied")).doing(new Action.TellOutcome("iit:applied"));
            case "granted" ->
                Turn.saying(idle, words.say("iit.thanks.granted")).doing(new Action.TellOutcome("iit:granted"));
            case "refused" ->
                Turn.saying(
                                idle,
                                words.say(
                                        "iit.refused",
                                        words.press("reminder.iit.explain", "topic:bezwaar-en-klacht"),
                                        menu.human(conversation.language())))
                        .doing(new Action.TellOutcome("iit:refused"));
            default -> Turn.saying(idle, words.say("iit.thanks.not_yet", menu.human(conversation.language())));
        };
    }

    Turn stepDone(Conversation conversation, Pressed.StepDone done) {
        return Turn.saying(
                        conversation,
                        new Words(texts, conversation.language())
                                .say("event.done", menu.button(conversation.language())))
                .doing(new Action.TellEventOutcome(done.eventId(), done.on(), "done:" + done.stepId()));
    }

    /// Who did not manage is offered a person, who sees what it was about.
    Turn followedUp(Conversation conversation, Pressed.EventOutcome outcome) {
        var words = new Words(texts, conversation.language());
        var buttons = outcome.worked()
                ? List.of(menu.button(conversation.language()))
                : List.of(menu.human(conversation.language()), menu.button(conversation.language()));
        var about = kaart.findLifeEvent(outcome.eventId())
                .map(event -> conversation.having(event.topic()))
                .orElse(conversation);
        return Turn.saying(
                        about, words.say(outcome.worked() ? "follow_up.thanks" : "follow_up.sorry", Map.of(), buttons))
                .doing(new Action.TellEventOutcome(
                        outcome.eventId(), outcome.on(), outcome.worked() ? "worked" : "failed"));
    }
}
