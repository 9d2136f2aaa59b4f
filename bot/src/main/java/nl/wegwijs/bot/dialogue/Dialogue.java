package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Asker;
import nl.wegwijs.knowledge.understanding.Decision;
import nl.wegwijs.knowledge.understanding.FollowUp;
import nl.wegwijs.knowledge.understanding.Intent;
import nl.wegwijs.knowledge.understanding.Knowledge;
import nl.wegwijs.knowledge.understanding.Understanding;

/// Decides what to say. Pure: the same conversation, message, knowledge and day give the same turn.
///
/// The order is fixed: crisis, then stop and delete, then a person, then (when no member of staff has the
/// conversation) the running step, then topics, small talk, and the honest "I do not know".
public final class Dialogue {
    /// Longer than any question: what is longer is refused with a sentence that says so, unless it tells of danger.
    public static final int LONGEST_TEXT = 4_000;

    private final Knowledge knowledge;
    private final FirstContact firstContact;
    private final Answers answers;
    private final HumanRequests humans;
    private final SelfService selfService;
    private final Menu menu;
    private final LifeEvents lifeEvents;
    private final Directories directories;
    private final EventDates eventDates;
    private final ReminderAnswers reminderAnswers;
    private final IitChecks iitChecks;

    public Dialogue(Knowledge knowledge, Texts texts, IitRules rules, LocalDate today) {
        this.knowledge = knowledge;
        this.menu = new Menu(knowledge.kaart(), texts);
        this.directories = new Directories(knowledge.kaart(), texts, menu, today);
        this.lifeEvents = new LifeEvents(knowledge.kaart(), texts, menu, today);
        this.iitChecks = new IitChecks(texts, menu, rules, new Executors(knowledge.kaart(), today), today);
        this.answers = new Answers(knowledge.kaart(), texts, menu, iitChecks, today);
        this.humans = new HumanRequests(knowledge.kaart(), texts);
        this.selfService = new SelfService(texts, menu);
        this.eventDates = new EventDates(knowledge.kaart(), texts, menu, today);
        this.reminderAnswers = new ReminderAnswers(knowledge.kaart(), texts, menu, today);
        this.firstContact = new FirstContact(knowledge.kaart(), texts, menu);
    }

    public Turn answer(Conversation conversation, Incoming.Content content) {
        return switch (content) {
            case Incoming.Start start -> started(conversation, start);
            case Incoming.Press press -> pressed(conversation, press.data());
            case Incoming.Text text -> heard(conversation, text.text());
            case Incoming.Unreadable unreadable -> unreadable(conversation, "unreadable");
        };
    }

    /// The same turn, with a first sentence that says that a personal number was covered.
    public Turn sayingWhatWasCovered(Turn turn) {
        // Nothing comes before a crisis card.
        if (turn.actions().contains(new Action.ForgetWords())) {
            return turn;
        }
        return selfService.covered(turn.next()).then(turn);
    }

    public Turn apologizing(Conversation conversation) {
        return selfService.apologize(conversation);
    }

    private Turn unreadable(Conversation conversation, String key) {
        if (conversation.mode() == Mode.HUMAN) {
            return Turn.silent(conversation);
        }
        var told = selfService.cannotRead(conversation, key);
        return conversation.step() instanceof Step.Fresh
                ? told.then(firstContact.begin(conversation, "", false))
                : told;
    }

    private Turn started(Conversation conversation, Incoming.Start start) {
        var known = Language.find(start.languageTag());
        var reader = known.map(conversation::in).orElse(conversation);
        var topic = knowledge.kaart().findTopic(start.topicId());
        if (topic.isPresent()) {
            return answers.card(reader.at(new Step.Idle()), topic.get().id());
        }
        if (reader.step() instanceof Step.Fresh) {
            return firstContact.begin(reader, "", known.isPresent());
        }
        return reader.mode() == Mode.HUMAN ? Turn.silent(reader) : menu.show(reader.at(new Step.Idle()));
    }

    private Turn heard(Conversation before, String text) {
        var understanding = knowledge.understand(text, asker(before));
        var conversation = listening(before, understanding);
        var turn = switch (understanding.decision()) {
            case Decision.Crisis crisis -> answers.crisis(conversation, crisis.signalId(), understanding.language());
            case Decision.Command command
            when isObeyed(command, conversation) -> command(conversation, command.intent());
            case Decision decision when text.length() > LONGEST_TEXT -> unreadable(conversation, "error.too_long");
            default -> ordinary(conversation, text, understanding);
        };
        return understanding
                .danger()
                .map(signal -> answers.crisisBeside(conversation, signal).then(turn))
                .orElse(turn);
    }

    private Turn ordinary(Conversation conversation, String text, Understanding understanding) {
        if (conversation.mode() == Mode.HUMAN) {
            return Turn.silent(conversation);
        }
        if (conversation.step() instanceof Step.Fresh) {
            return firstContact.begin(conversation, questionIn(text, understanding), false);
        }
        var turn = inStep(conversation, text, understanding)
                .or(() -> followingUp(conversation.at(new Step.Idle()), understanding))
                .orElseGet(() -> asked(conversation.at(new Step.Idle()), text, understanding));
        return firstContact.offeringLanguage(turn, understanding.language());
    }

    /// What the running step makes of the message; empty when the message is about something else.
    private Optional<Turn> inStep(Conversation conversation, String text, Understanding understanding) {
        return switch (conversation.step()) {
            case Step.Fresh fresh -> Optional.empty();
            case Step.Idle idle -> Optional.empty();
            case Step.ChoosingLanguage step ->
                firstContact.language(conversation, step, text, questionIn(text, understanding));
            case Step.ChoosingGemeente step -> gemeente(conversation, step, text, understanding);
            case Step.Clarifying step ->
                answers.chosen(conversation, step, text)
                        .or(() -> understanding
                                .followUp()
                                .flatMap(FollowUp::choice)
                                .flatMap(choice -> answers.chosen(conversation, step, choice)));
            case Step.OfferedHuman step -> humans.accepted(conversation, understanding.decision());
            case Step.WritingToHuman step -> humans.written(conversation, text, understanding.decision());
            case Step.ConsentingToHandoff step -> humans.answered(conversation, step, understanding.decision());
            case Step.ConsentingToReminder step ->
                selfService.reminderAnswered(conversation, step, understanding.decision());
            case Step.ConfirmingDeletion step -> selfService.deletionAnswered(conversation, understanding.decision());
            case Step.DatingEvent step -> eventDates.written(conversation, step, text, understanding.decision());
            case Step.ConsentingToEvent step -> eventDates.answered(conversation, step, understanding.decision());
            case Step.CheckedIit step -> Optional.empty();
            case Step.CheckingIit step -> iitChecks.written(conversation, step, text, understanding.decision());
            case Step.AnsweringFact step -> reminderAnswers.written(conversation, step, text, understanding.decision());
        };
    }

    private Optional<Turn> followingUp(Conversation conversation, Understanding understanding) {
        return understanding
                .followUp()
                .flatMap(followUp -> conversation
                        .lastTopic()
                        .flatMap(topicId -> answers.followedUp(conversation, topicId, followUp)));
    }

    /// A question that names a place is answered for that place, and what else was asked is offered.
    private Turn asked(Conversation conversation, String text, Understanding understanding) {
        var lives = PlaceNames.toldIn(knowledge.kaart(), text, isAboutGemeente(understanding.decision()));
        if (lives.isPresent()) {
            return inGemeente(conversation, lives.map(Gemeente::id));
        }
        var named = PlaceNames.namedIn(knowledge.kaart(), text)
                .filter(gemeente -> !conversation.gemeente().equals(Optional.of(gemeente.id())));
        var there = named.map(gemeente -> conversation.livingIn(gemeente.id())).orElse(conversation);
        var turn = decided(there, text, understanding.decision());
        if (understanding.decision() instanceof Decision.Answer) {
            turn = named.map(gemeente -> answers.forPlace(conversation, gemeente))
                    .orElse(Turn.silent(there))
                    .then(turn);
        }
        // Who told where they live keeps living there.
        var back = conversation.gemeente().map(turn.next()::livingIn).orElse(turn.next());
        var asked = new Turn(back, turn.replies(), turn.actions());
        return understanding.also().isEmpty() ? asked : asked.then(answers.also(back, understanding.also()));
    }

    private static boolean isAboutGemeente(Decision decision) {
        return decision instanceof Decision.Command command && command.intent() == Intent.CHANGE_GEMEENTE;
    }

    private Turn decided(Conversation conversation, String text, Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> answers.card(conversation.asking(text), answer.topicId());
            case Decision.Clarify clarify -> answers.clarify(conversation.asking(text), clarify.topicIds());
            case Decision.Unknown unknown -> answers.unknown(conversation.asking(text), text, unknown.nearest());
            case Decision.SmallTalk talk -> menu.smallTalk(conversation, talk.intent());
            case Decision.Command command -> command(conversation, command.intent());
            case Decision.Crisis crisis -> answers.crisis(conversation, crisis.signalId(), conversation.language());
        };
    }

    private Turn command(Conversation conversation, Intent intent) {
        return switch (intent) {
            case HUMAN -> humans.asked(conversation);
            case STOP -> selfService.stop(conversation);
            case START -> selfService.resume(conversation);
            case DELETE_DATA -> selfService.askDeletion(conversation);
            case SHOW_DATA -> selfService.showData(conversation, gemeenteName(conversation));
            case CHANGE_LANGUAGE -> firstContact.askLanguage(conversation, false, "");
            case CHANGE_GEMEENTE -> firstContact.askGemeente(conversation, new Step.ChoosingGemeente(false, false, ""));
            case HELP, MENU -> menu.show(conversation.at(new Step.Idle()));
            default -> menu.smallTalk(conversation, intent);
        };
    }

    private Turn pressed(Conversation conversation, String data) {
        var pressed = Pressed.of(data);
        return switch (pressed) {
            case Pressed.ChooseLanguage choice -> firstContact.chosen(conversation, choice.language());
            case Pressed.ChooseGemeente choice -> inGemeente(conversation, Optional.of(choice.gemeente()));
            case Pressed.SkipGemeente skip -> inGemeente(conversation, Optional.empty());
            case Pressed.ShowDomain show -> menu.topics(conversation.at(new Step.Idle()), show.domain());
            case Pressed.ShowTopic show
            when show.topicId().equals(IitChecks.TOPIC) ->
                answers.card(conversation.at(new Step.Idle()), show.topicId())
                        .doing(new Action.TellOutcome("iit:read"));
            case Pressed.ShowTopic show -> answers.card(conversation.at(new Step.Idle()), show.topicId());
            case Pressed.ReadTopic read -> answers.card(conversation, read.topicId(), read.language());
            case Pressed.ShowLifeEvents show -> lifeEvents.list(conversation.at(new Step.Idle()));
            case Pressed.ShowLifeEvent show -> lifeEvents.checklist(conversation.at(new Step.Idle()), show.eventId());
            case Pressed.FindOrganizations find -> directories.show(conversation, find);
            case Pressed.ShowPlaces show -> answers.places(conversation, show.topicId());
            case Pressed.Yes yes -> agreed(conversation, yes.purpose(), true);
            case Pressed.No no -> agreed(conversation, no.purpose(), false);
            case Pressed.NoneOfThese none ->
                answers.unknown(conversation.at(new Step.Idle()), conversation.lastQuestion(), List.of());
            case Pressed.Remind remind
            when knowledge.kaart().findTopic(remind.topicId()).isEmpty() -> menu.show(conversation.at(new Step.Idle()));
            case Pressed.Remind remind -> selfService.askReminder(conversation, remind.topicId());
            case Pressed.Rate rate -> answers.rated(conversation, rate.topicId(), rate.useful());
            case Pressed.SendLastQuestion send -> humans.consent(conversation, conversation.lastQuestion());
            case Pressed.DateEvent date -> eventDates.ask(conversation, date.eventId());
            case Pressed.ChooseMonth choice -> eventDates.chosen(conversation, choice.month());
            case Pressed.AnswerFact answer -> reminderAnswers.fact(conversation, answer);
            case Pressed.CheckIit check -> iitChecks.begin(conversation);
            case Pressed.AnswerCheck answer -> iitChecks.pressed(conversation, answer.answer());
            case Pressed.TellApplication told -> reminderAnswers.application(conversation, told.outcome());
            case Pressed.StepDone done -> reminderAnswers.stepDone(conversation, done);
            case Pressed.EventOutcome outcome -> reminderAnswers.followedUp(conversation, outcome);
            case Pressed.ShowDates show ->
                Turn.silent(conversation.at(new Step.Idle())).doing(new Action.ShowDates());
            case Pressed.StopReminder stop ->
                selfService.stopReminder(conversation).doing(new Action.StopReminder(stop.reminderId()));
            case Pressed.Command command -> command(conversation, command.intent());
            case Pressed.Outdated outdated -> menu.show(conversation.at(new Step.Idle()));
        };
    }

    /// A yes counts only for the question under which it stood: an old button never deletes or sends anything.
    private Turn agreed(Conversation conversation, String purpose, boolean agreed) {
        return switch (conversation.step()) {
            case Step.ConsentingToHandoff step
            when purpose.equals(HumanRequests.purpose(step)) -> humans.decided(conversation, step, agreed);
            case Step.ConsentingToReminder step
            when purpose.equals(SelfService.REMINDING) -> selfService.reminderDecided(conversation, step, agreed);
            case Step.ConfirmingDeletion step
            when purpose.equals(SelfService.DELETING) -> selfService.deletionDecided(conversation, agreed);
            case Step.ConsentingToEvent step
            when purpose.equals(EventDates.CONSENTING) -> eventDates.decided(conversation, step, agreed);
            default -> menu.show(conversation.at(new Step.Idle()));
        };
    }

    private Optional<Turn> gemeente(
            Conversation conversation, Step.ChoosingGemeente step, String text, Understanding understanding) {
        var named = PlaceNames.findGemeente(knowledge.kaart(), text);
        if (named.isPresent()) {
            return Optional.of(inGemeente(conversation, Optional.of(named.get().id())));
        }
        var question = questionIn(text, understanding);
        if (step.forHuman()) {
            // Something else, or "skip": the wish for a person is left where it was.
            return question.isEmpty() && !isSkip(understanding)
                    ? Optional.of(humans.needsGemeente(conversation))
                    : Optional.empty();
        }
        if (!question.isEmpty()) {
            // Asking something is a way of skipping: the question that was typed last is the one that counts.
            return Optional.of(inGemeente(
                    conversation.at(new Step.ChoosingGemeente(step.first(), false, question)), Optional.empty()));
        }
        return Optional.of(
                isSkip(understanding)
                        ? inGemeente(conversation, Optional.empty())
                        : firstContact.askGemeente(conversation, step));
    }

    private static boolean isSkip(Understanding understanding) {
        return understanding.decision() instanceof Decision.SmallTalk talk
                && (talk.intent() == Intent.SKIP || talk.intent() == Intent.NO || talk.intent() == Intent.DONT_KNOW);
    }

    private Turn inGemeente(Conversation conversation, Optional<String> gemeente) {
        var step = conversation.step() instanceof Step.ChoosingGemeente choosing
                ? choosing
                : new Step.ChoosingGemeente(false, false, "");
        var settled = gemeente.filter(id -> knowledge.kaart().findGemeente(id).isPresent())
                .map(conversation::livingIn)
                .orElse(conversation)
                .at(new Step.Idle());
        if (step.forHuman()) {
            return settled.gemeente().isPresent() ? humans.asked(settled) : humans.needsGemeente(settled);
        }
        var told = firstContact.settled(settled, step);
        return step.pending().isEmpty() ? told : told.then(pendingAnswered(told.next(), step.pending()));
    }

    private Turn pendingAnswered(Conversation conversation, String question) {
        return asked(conversation, question, knowledge.understand(question, asker(conversation)));
    }

    private String gemeenteName(Conversation conversation) {
        return conversation
                .gemeente()
                .flatMap(knowledge.kaart()::findGemeente)
                .map(Gemeente::name)
                .orElse("");
    }

    private Conversation listening(Conversation conversation, Understanding understanding) {
        return conversation.languageChosen() ? conversation : conversation.hearing(understanding.language());
    }

    private static Asker asker(Conversation conversation) {
        var language = conversation.step() instanceof Step.Fresh && !conversation.languageChosen()
                ? Optional.<Language>empty()
                : Optional.of(conversation.language());
        return new Asker(language, conversation.gemeente(), false);
    }

    /// The text, where it asks something that is worth keeping until the first questions are over.
    private static String questionIn(String text, Understanding understanding) {
        return switch (understanding.decision()) {
            case Decision.Answer answer -> text;
            case Decision.Clarify clarify -> text;
            case Decision.Unknown unknown -> text.strip().contains(" ") ? text : "";
            case Decision.SmallTalk talk -> "";
            case Decision.Command command -> "";
            case Decision.Crisis crisis -> "";
        };
    }

    /// "Can somebody call me?" is what people write to the person for whom they just asked, and "Nederlands" is the
    /// answer when the language was asked. What is written to a person is not for us, and what stands under a
    /// question is most likely the answer: there only a wish in so many words counts.
    private static boolean isObeyed(Decision.Command command, Conversation conversation) {
        var isToPerson = conversation.mode() == Mode.HUMAN || conversation.step() instanceof Step.WritingToHuman;
        var isAnswer = conversation.step() instanceof Step.ConsentingToHandoff
                || conversation.step() instanceof Step.ConfirmingDeletion;
        return switch (command.intent()) {
            case STOP, START, DELETE_DATA, SHOW_DATA -> command.isClear() || !isToPerson && !isAnswer;
            case CHANGE_LANGUAGE ->
                !(conversation.step() instanceof Step.ChoosingLanguage) && (command.isClear() || !isToPerson);
            case HUMAN -> !(conversation.step() instanceof Step.WritingToHuman) && (command.isClear() || !isAnswer);
            default -> false;
        };
    }
}
