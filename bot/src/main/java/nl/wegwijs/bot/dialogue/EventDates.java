package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.card.ChecklistMaker;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.understanding.Decision;
import nl.wegwijs.knowledge.understanding.Intent;

/// Asks when something happens in somebody's life, and whether we may write in time.
final class EventDates {
    static final String CONSENTING = "event";

    private static final int MONTHS_OFFERED = 6;
    private static final int MOST_YEARS_AWAY = 20;

    private final SocialeKaart kaart;
    private final Texts texts;
    private final Menu menu;
    private final LocalDate today;

    EventDates(SocialeKaart kaart, Texts texts, Menu menu, LocalDate today) {
        this.kaart = kaart;
        this.texts = texts;
        this.menu = menu;
        this.today = today;
    }

    /// Where the last question named a date, that date is confirmed instead of asked for.
    Turn ask(Conversation conversation, String eventId) {
        if (kaart.findLifeEvent(eventId).isEmpty()) {
            return menu.show(conversation.at(new Step.Idle()));
        }
        return new DateReader(today, conversation.language())
                .find(conversation.lastQuestion())
                .filter(this::isNear)
                .map(date -> consent(conversation, eventId, date))
                .orElseGet(() -> when(conversation, eventId, "event.when"));
    }

    private Turn when(Conversation conversation, String eventId, String key) {
        var words = new Words(texts, conversation.language());
        var buttons = new ArrayList<Button>();
        for (var i = 0; i < MONTHS_OFFERED; i++) {
            var month = YearMonth.from(today).plusMonths(i);
            buttons.add(new Button.Press(Dates.month(month, conversation.language()), "emonth:" + month));
        }
        buttons.add(menu.button(conversation.language()));
        return Turn.saying(conversation.at(new Step.DatingEvent(eventId)), words.say(key, Map.of(), buttons));
    }

    Turn chosen(Conversation conversation, YearMonth month) {
        return conversation.step() instanceof Step.DatingEvent step
                ? consent(conversation, step.eventId(), month.atDay(1))
                : menu.show(conversation.at(new Step.Idle()));
    }

    /// Empty when the person asks something else.
    Optional<Turn> written(Conversation conversation, Step.DatingEvent step, String text, Decision decision) {
        var date = new DateReader(today, conversation.language()).find(text).filter(this::isNear);
        if (date.isPresent()) {
            return Optional.of(consent(conversation, step.eventId(), date.get()));
        }
        return decision instanceof Decision.Unknown
                ? Optional.of(when(conversation, step.eventId(), "answer.not_a_date"))
                : Optional.empty();
    }

    private boolean isNear(LocalDate date) {
        return Math.abs(date.getYear() - today.getYear()) <= MOST_YEARS_AWAY;
    }

    private Turn consent(Conversation conversation, String eventId, LocalDate date) {
        var words = new Words(texts, conversation.language());
        return Turn.saying(
                conversation.at(new Step.ConsentingToEvent(eventId, date.toString())),
                new Reply.Say(
                        conversation.language(),
                        question(conversation, eventId, date),
                        List.of(
                                words.press("remind.yes", "yes:" + CONSENTING),
                                words.press("remind.no", "no:" + CONSENTING))));
    }

    private String question(Conversation conversation, String eventId, LocalDate date) {
        var language = conversation.language();
        return texts.say(
                language,
                "event.consent",
                Map.of(
                        "event",
                                ChecklistMaker.title(
                                        kaart.findLifeEvent(eventId).orElseThrow(), language),
                        "date", Dates.written(date, language)));
    }

    Optional<Turn> answered(Conversation conversation, Step.ConsentingToEvent step, Decision decision) {
        return decision instanceof Decision.SmallTalk talk
                        && (talk.intent() == Intent.YES || talk.intent() == Intent.NO)
                ? Optional.of(decided(conversation, step, talk.intent() == Intent.YES))
                : Optional.empty();
    }

    Turn decided(Conversation conversation, Step.ConsentingToEvent step, boolean agreed) {
        var words = new Words(texts, conversation.language());
        var idle = conversation.at(new Step.Idle());
        if (!agreed || kaart.findLifeEvent(step.eventId()).isEmpty()) {
            return Turn.saying(idle, words.say("event.not_saved", menu.button(conversation.language())));
        }
        var date = LocalDate.parse(step.date());
        return Turn.saying(
                        idle.stopping(false),
                        words.say(
                                "event.saved",
                                words.press("dates.button", "dates", "checklist"),
                                menu.button(conversation.language())))
                .doing(new Action.TellEvent(step.eventId(), date, question(conversation, step.eventId(), date)));
    }
}
