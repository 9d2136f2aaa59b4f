package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.dialogue.Executors;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.Audience;
import nl.wegwijs.knowledge.card.CardMaker;
import nl.wegwijs.knowledge.card.Checklist;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.LifeEventStep;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// Puts a planned step into words for one person.
final class ReminderMessages {
    private final Texts texts;
    private final SocialeKaart kaart;
    private final IitRules rules;

    ReminderMessages(Texts texts, SocialeKaart kaart, IitRules rules) {
        this.texts = texts;
        this.kaart = kaart;
        this.rules = rules;
    }

    /// What a step is called: the title of its topic or life event.
    String title(PlannedStep step, Language language) {
        return kaart.findLifeEvent(step.key())
                .map(event -> ChecklistMaker.title(event, language))
                .or(() -> kaart.findTopic(step.key()).map(topic -> CardMaker.title(topic, language)))
                .orElse(step.key());
    }

    /// The title and, of a step of a checklist, what must be done.
    String titleAndStep(PlannedStep step, Language language) {
        return kaart.findLifeEvent(step.key())
                .flatMap(event -> Stream.of(language, Language.EN, Language.NL)
                        .flatMap(tried -> event.findText(tried).stream())
                        .findFirst())
                .flatMap(text -> Optional.ofNullable(text.steps().get(step.step())))
                .map(text -> title(step, language) + " – " + text.what())
                .orElseGet(() -> title(step, language));
    }

    /// @param late it was due some days ago
    Reply message(PlannedStep step, Facts facts, Group group, Language language, LocalDate today, boolean late) {
        var lines = new ArrayList<String>();
        if (late) {
            lines.add(texts.say(language, "reminder.late"));
        }
        lines.addAll(lines(step, facts, group, language, today));
        return new Reply.Say(language, String.join("\n", lines), buttons(step, language));
    }

    private List<String> lines(PlannedStep step, Facts facts, Group group, Language language, LocalDate today) {
        if (step.key().equals(IitExplanation.KEY)) {
            return iit(step, facts, group, language, today);
        }
        return kaart.findLifeEvent(step.key())
                .map(event -> event(event, step, facts, group, language, today))
                .orElseGet(() -> List.of(timeline(step, language)));
    }

    private List<String> iit(PlannedStep step, Facts facts, Group group, Language language, LocalDate today) {
        var slots = Map.of(
                "executor",
                new Executors(kaart, today).of(facts.gemeente(), group),
                "date",
                Dates.written(step.about(), language));
        var text = switch (step.step()) {
            case IitExplanation.STEP -> "reminder.iit";
            case IitSignal.QUESTION -> "iit.ask." + step.occasion();
            case IitSignal.FIRST, IitSignal.AGAIN, IitSignal.AGAIN_UNDECIDED -> signal(step, facts, today);
            case IitOutcome.APPLIED -> "iit.applied";
            case IitOutcome.DECIDED, IitOutcome.LETTER -> "iit.decided";
            case IitOutcome.OBJECT -> "iit.refused";
            default -> throw new IllegalArgumentException("no such step: " + step.step());
        };
        var lines = new ArrayList<String>();
        lines.add(texts.say(language, text, slots));
        if (IitSignal.isSignal(step.step())
                && facts.answers()
                        .getOrDefault(PersonalFact.HOUSEHOLD.key(), "")
                        .equals("couple")) {
            lines.add(texts.say(language, "iit.couple"));
        }
        return lines;
    }

    private String signal(PlannedStep step, Facts facts, LocalDate today) {
        if (rules.inForce(facts.gemeente(), today)
                .filter(IitParameters::isAutomatic)
                .isPresent()) {
            return "iit.automatic";
        }
        if (!step.about().isAfter(today)) {
            return "iit.first.now";
        }
        return step.step().equals(IitSignal.FIRST) ? "iit.first" : "iit.again";
    }

    private List<String> event(
            LifeEvent event, PlannedStep step, Facts facts, Group group, Language language, LocalDate today) {
        var slots =
                Map.of("event", ChecklistMaker.title(event, language), "date", Dates.written(step.about(), language));
        var gemeente = facts.gemeente().isEmpty() ? Optional.<String>empty() : Optional.of(facts.gemeente());
        var checklist = new ChecklistMaker(kaart, today).make(event, language, new Audience(gemeente, group, false));
        var lines = new ArrayList<String>();
        if (step.kind() == Kind.FOLLOW_UP) {
            lines.add(texts.say(language, "event.follow_up", slots));
        } else {
            var isWhole = step.step().equals(EventSteps.CHECKLIST);
            lines.add(texts.say(language, isWhole ? "event.checklist" : "event.deadline", slots));
            checklist.steps().stream()
                    .filter(one -> isWhole || isDue(event, one, step))
                    .map(one -> "• " + line(one, language))
                    .forEach(lines::add);
        }
        if (checklist.textLanguage() != language) {
            lines.add(texts.say(language, "card.other_language"));
        }
        return lines;
    }

    /// All steps of the event that fall due on the same day as the one that the message is called after.
    private static boolean isDue(LifeEvent event, Checklist.Step one, PlannedStep step) {
        var called = deadline(event, step.step(), step.about());
        return called.isPresent() && called.equals(deadline(event, one.id(), step.about()));
    }

    private static Optional<LocalDate> deadline(LifeEvent event, String stepId, LocalDate on) {
        return event.steps().stream()
                .filter(step -> step.id().equals(stepId))
                .findFirst()
                .flatMap(LifeEventStep::deadline)
                .map(deadline -> deadline.on(on));
    }

    private String line(Checklist.Step step, Language language) {
        var line = new StringBuilder(step.what());
        step.when().ifPresent(when -> {
            line.append(' ').append(when.text());
            if (!when.certain()) {
                line.append(' ').append(texts.say(language, "card.check_date"));
            }
        });
        step.place()
                .ifPresent(place ->
                        line.append(' ').append(texts.say(language, "checklist.place", Map.of("place", place))));
        return line.toString();
    }

    private String timeline(PlannedStep step, Language language) {
        var year = step.about().getYear();
        var end = step.about().plusYears(3);
        return texts.say(
                language,
                "timeline." + step.step(),
                Map.of(
                        "year", Integer.toString(year),
                        "last_year", Integer.toString(year - 1),
                        "next_year", Integer.toString(year + 1),
                        "date", Dates.written(end, language)));
    }

    private List<Button> buttons(PlannedStep step, Language language) {
        var buttons = new ArrayList<Button>();
        switch (step.step()) {
            case IitSignal.QUESTION -> addAnswers(buttons, PersonalFact.of(step.occasion()), language);
            case IitOutcome.APPLIED -> {
                buttons.add(press(language, "iit.button.applied", "iit:applied"));
                buttons.add(press(language, "iit.button.not_yet", "iit:not_yet"));
            }
            case IitOutcome.DECIDED, IitOutcome.LETTER -> {
                buttons.add(press(language, "iit.button.granted", "iit:granted"));
                buttons.add(press(language, "iit.button.refused", "iit:refused"));
                buttons.add(press(language, "iit.button.no_letter", "iit:no_letter"));
            }
            case IitSignal.AGAIN_UNDECIDED -> {
                buttons.add(press(language, "iit.button.applied", "iit:applied"));
                addForEvent(buttons, step, language);
            }
            case IitOutcome.OBJECT -> buttons.add(topic("bezwaar-en-klacht", "reminder.iit.explain", language));
            default -> addForEvent(buttons, step, language);
        }
        buttons.add(press(language, "reminder.iit.help", "do:human"));
        buttons.add(press(language, "reminder.stop", "do:stop"));
        return buttons;
    }

    private void addAnswers(List<Button> buttons, PersonalFact fact, Language language) {
        if (fact.isDate()) {
            buttons.add(press(language, "remind.yes", "fact:" + fact.key() + ":ask"));
        } else {
            buttons.add(press(language, "answer.yes", "fact:" + fact.key() + ":yes"));
            buttons.add(press(language, "answer.no", "fact:" + fact.key() + ":no"));
        }
        buttons.add(press(language, "answer.unknown", "fact:" + fact.key() + ":unknown"));
    }

    private void addForEvent(List<Button> buttons, PlannedStep step, Language language) {
        var event = kaart.findLifeEvent(step.key());
        if (event.isEmpty()) {
            kaart.findTopic(step.key())
                    .ifPresent(topic -> buttons.add(topic(topic.id(), "reminder.iit.explain", language)));
        } else if (step.kind() == Kind.FOLLOW_UP) {
            var of = ":" + step.key() + ":" + step.occasion();
            buttons.add(press(language, "follow_up.worked", "worked" + of));
            buttons.add(press(language, "follow_up.failed", "failed" + of));
        } else {
            buttons.add(press(
                    language, "event.done.button", "done:" + step.key() + ":" + step.occasion() + ":" + step.step()));
            buttons.add(press(language, "reminder.iit.explain", "event:" + step.key()));
            event.flatMap(LifeEvent::partnerTopic)
                    .ifPresent(topic -> buttons.add(topic(topic, "event.partner", language)));
        }
    }

    private Button press(Language language, String key, String data) {
        return new Button.Press(texts.say(language, key), data);
    }

    private Button topic(String id, String key, Language language) {
        return new Button.Press(texts.say(language, key), "topic:" + id, id);
    }
}
