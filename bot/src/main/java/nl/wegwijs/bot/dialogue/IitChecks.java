package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.iit.IitCheck;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.understanding.Decision;

/// "Can I get the individuele inkomenstoeslag?": a few questions, each of which may be skipped, and one of four
/// answers in fixed words. Only where the gemeente's rules are signed.
final class IitChecks {
    static final String TOPIC = "individuele-inkomenstoeslag";

    private static final int OLDEST_YEARS = 120;

    private final Texts texts;
    private final Menu menu;
    private final IitRules rules;
    private final Executors executors;
    private final LocalDate today;

    IitChecks(Texts texts, Menu menu, IitRules rules, Executors executors, LocalDate today) {
        this.texts = texts;
        this.menu = menu;
        this.rules = rules;
        this.executors = executors;
        this.today = today;
    }

    boolean isPossible(Conversation conversation) {
        return inForce(conversation).isPresent();
    }

    private Optional<IitParameters> inForce(Conversation conversation) {
        return conversation.gemeente().flatMap(gemeente -> rules.inForce(gemeente, today));
    }

    Turn begin(Conversation conversation) {
        return next(conversation, Map.of(), 0);
    }

    /// Empty when the person asks something else.
    Optional<Turn> written(Conversation conversation, Step.CheckingIit step, String text, Decision decision) {
        var answer = answer(conversation, step.question(), text, decision);
        if (answer.isPresent()) {
            return Optional.of(answered(conversation, step, answer.get()));
        }
        return decision instanceof Decision.Unknown
                ? Optional.of(Turn.saying(conversation, ask(conversation, step.question(), "answer.not_a_date")))
                : Optional.empty();
    }

    private Optional<String> answer(Conversation conversation, String question, String text, Decision decision) {
        if (decision instanceof Decision.SmallTalk talk) {
            return switch (talk.intent()) {
                case YES -> IitCheck.isDate(question) ? Optional.empty() : Optional.of("yes");
                case NO -> IitCheck.isDate(question) ? Optional.empty() : Optional.of("no");
                case DONT_KNOW, SKIP -> Optional.of("");
                default -> Optional.empty();
            };
        }
        return IitCheck.isDate(question)
                ? new DateReader(today, conversation.language())
                        .find(text)
                        .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(OLDEST_YEARS)))
                        .map(LocalDate::toString)
                : Optional.empty();
    }

    Turn pressed(Conversation conversation, String answer) {
        return conversation.step() instanceof Step.CheckingIit step
                ? answered(conversation, step, answer.equals("skip") ? "" : answer)
                : menu.show(conversation.at(new Step.Idle()));
    }

    private Turn answered(Conversation conversation, Step.CheckingIit step, String answer) {
        var answers = new HashMap<>(step.answers());
        if (!answer.isEmpty()) {
            answers.put(step.question(), answer);
        }
        var questions = inForce(conversation).map(IitCheck::questions).orElse(List.of());
        return next(conversation, answers, questions.indexOf(step.question()) + 1);
    }

    private Turn next(Conversation conversation, Map<String, String> answers, int number) {
        var inForce = inForce(conversation);
        if (inForce.isEmpty()) {
            return menu.show(conversation.at(new Step.Idle()));
        }
        var questions = IitCheck.questions(inForce.get());
        if (number >= questions.size()) {
            return outcome(conversation, inForce.get(), answers);
        }
        var question = questions.get(number);
        return Turn.saying(
                conversation.at(new Step.CheckingIit(answers, question)),
                ask(conversation, question, "iit.ask." + question));
    }

    private Reply ask(Conversation conversation, String question, String key) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        if (!IitCheck.isDate(question)) {
            buttons.add(words.press("answer.yes", "check:yes"));
            buttons.add(words.press("answer.no", "check:no"));
        }
        buttons.add(words.press("answer.unknown", "check:skip"));
        buttons.add(words.press("answer.skip", "check:skip"));
        var example = IitCheck.isDate(question)
                ? "\n" + words.of(question.equals(IitCheck.BORN) ? "answer.date_example" : "answer.month_example")
                : "";
        return new Reply.Say(conversation.language(), words.of(key) + example, buttons);
    }

    /// The answers stay only in this conversation, until the person wants to be written to in time.
    private Turn outcome(Conversation conversation, IitParameters inForce, Map<String, String> answers) {
        var words = new Words(texts, conversation.language());
        var slots = new HashMap<String, Object>();
        slots.put("executor", executors.of(conversation));
        var outcome = new IitCheck(inForce, answers, today).outcome();
        var key = switch (outcome) {
            case IitCheck.Outcome.Maybe maybe -> "iit.maybe";
            case IitCheck.Outcome.Unknown unknown -> "iit.unknown";
            case IitCheck.Outcome.Later later -> {
                slots.put("date", Dates.written(later.from(), conversation.language()));
                yield "iit.later";
            }
            case IitCheck.Outcome.Unlikely unlikely -> {
                slots.put("reason", words.of("iit.reason." + unlikely.reason()));
                yield "iit.unlikely";
            }
        };
        return Turn.saying(
                conversation.at(new Step.CheckedIit(answers)).having(TOPIC),
                words.say(
                        key,
                        slots,
                        List.of(
                                words.press("event.remind.button", "remind:" + TOPIC, "remind"),
                                words.press("reminder.iit.explain", "topic:" + TOPIC, TOPIC),
                                menu.human(conversation.language()),
                                menu.button(conversation.language()))));
    }
}
