package nl.wegwijs.bot.dialogue;

import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.understanding.Decision;

/// What people decide about themselves: messages on or off, their data, their reminders.
final class SelfService {
    static final String DELETING = "delete";
    static final String REMINDING = "remind";

    private final Texts texts;
    private final Menu menu;

    SelfService(Texts texts, Menu menu) {
        this.texts = texts;
        this.menu = menu;
    }

    Turn stop(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                        conversation.stopping(true).at(new Step.Idle()),
                        words.say(
                                "stop.done",
                                words.press("stop.undo", "do:start"),
                                words.press("delete.button", "do:delete_data")))
                .doing(new Action.StopMessages());
    }

    Turn resume(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                        conversation.stopping(false).at(new Step.Idle()),
                        words.say("start.done", menu.button(conversation.language())))
                .doing(new Action.ResumeMessages());
    }

    Turn askDeletion(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation.at(new Step.ConfirmingDeletion()),
                words.say(
                        "delete.ask",
                        words.press("delete.yes", "yes:" + DELETING),
                        words.press("delete.no", "no:" + DELETING)));
    }

    Optional<Turn> deletionAnswered(Conversation conversation, Decision decision) {
        return yesOrNo(decision)
                .map(yes -> deletionDecided(conversation, yes))
                .or(() -> decision instanceof Decision.Command command && !command.isClear()
                        ? Optional.of(askDeletion(conversation))
                        : Optional.empty());
    }

    Turn deletionDecided(Conversation conversation, boolean agreed) {
        var words = new Words(texts, conversation.language());
        if (!agreed) {
            return Turn.saying(
                    conversation.at(new Step.Idle()), words.say("delete.kept", menu.button(conversation.language())));
        }
        return Turn.saying(Conversation.fresh(conversation.language()), words.say("delete.done"))
                .doing(new Action.DeleteEverything());
    }

    Turn showData(Conversation conversation, String gemeenteName) {
        return Turn.silent(conversation).doing(new Action.ShowEverything(gemeenteName));
    }

    Turn askReminder(Conversation conversation, String topicId) {
        var words = new Words(texts, conversation.language());
        var answers =
                conversation.step() instanceof Step.CheckedIit checked ? checked.answers() : Map.<String, String>of();
        return Turn.saying(
                conversation.at(new Step.ConsentingToReminder(topicId, answers)),
                words.say(
                        answers.isEmpty() ? "remind.consent" : "iit.consent",
                        words.press("remind.yes", "yes:" + REMINDING),
                        words.press("remind.no", "no:" + REMINDING)));
    }

    Optional<Turn> reminderAnswered(Conversation conversation, Step.ConsentingToReminder step, Decision decision) {
        return yesOrNo(decision).map(yes -> reminderDecided(conversation, step, yes));
    }

    Turn reminderDecided(Conversation conversation, Step.ConsentingToReminder step, boolean agreed) {
        var words = new Words(texts, conversation.language());
        var idle = conversation.at(new Step.Idle());
        if (!agreed) {
            return Turn.saying(idle, words.say("remind.not", menu.button(conversation.language())));
        }
        var question = words.of(step.answers().isEmpty() ? "remind.consent" : "iit.consent");
        return Turn.saying(idle.stopping(false), words.say("remind.done", menu.button(conversation.language())))
                .doing(new Action.PlanReminder(step.topicId(), question, step.answers()));
    }

    Turn stopReminder(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation,
                words.say(
                        "dates.stopped",
                        words.press("dates.button", "dates", "checklist"),
                        menu.button(conversation.language())));
    }

    Turn cannotRead(Conversation conversation, String key) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation,
                words.say(key, menu.human(conversation.language()), menu.button(conversation.language())));
    }

    Turn apologize(Conversation conversation) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation.at(new Step.Idle()),
                words.say("error.again", menu.human(conversation.language()), menu.button(conversation.language())));
    }

    Turn covered(Conversation conversation) {
        return Turn.saying(conversation, new Words(texts, conversation.language()).say("masked"));
    }

    private static Optional<Boolean> yesOrNo(Decision decision) {
        if (decision instanceof Decision.SmallTalk talk) {
            return switch (talk.intent()) {
                case YES -> Optional.of(true);
                case NO, SKIP -> Optional.of(false);
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
