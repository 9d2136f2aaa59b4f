package nl.wegwijs.bot.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.Action;
import nl.wegwijs.bot.dialogue.Conversation;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// What people tell of themselves, so that reminders come in time: it is kept, and what lies ahead is planned anew.
public final class PersonalNews {
    private static final String STOPPED_ONE = "stopped by the person";

    private final Reminders reminders;
    private final Supplier<SocialeKaart> kaart;
    private final Texts texts;

    public PersonalNews(Reminders reminders, Supplier<SocialeKaart> kaart, Texts texts) {
        this.reminders = reminders;
        this.kaart = kaart;
        this.texts = texts;
    }

    /// The person said yes to messages about the individuele inkomenstoeslag, in these words.
    public void agree(Stores stores, Chat chat, Conversation conversation, Action.PlanReminder plan, Instant now) {
        stores.consents()
                .give(
                        chat.newcomerId(),
                        Facts.CONSENT_IIT,
                        plan.words(),
                        conversation.language().tag(),
                        now);
        plan.answers().forEach((fact, answer) -> stores.newcomers().saveAnswer(chat.newcomerId(), fact, answer, now));
        stores.chats().unmarkStopped(chat.id());
        reminders.resume(stores, chat, Reminders.STOPPED, now);
    }

    /// The answer to a question of a reminder, by the key of a [PersonalFact].
    public void tellFact(Stores stores, long newcomerId, String fact, String answer, Instant now) {
        stores.newcomers().saveAnswer(newcomerId, fact, answer, now);
        reminders.replan(stores, newcomerId, now);
    }

    /// A life event that the person wants to be reminded of. Its checklist was on the screen already.
    public void tellEvent(Stores stores, Chat chat, Conversation conversation, Action.TellEvent told, Instant now) {
        stores.newcomers().addEvent(chat.newcomerId(), told.eventId(), told.on(), now);
        stores.consents()
                .give(
                        chat.newcomerId(),
                        Facts.CONSENT_EVENTS,
                        told.words(),
                        conversation.language().tag(),
                        now);
        stores.chats().unmarkStopped(chat.id());
        reminders.resume(stores, chat, Reminders.STOPPED, now);
        var checklist = new PlannedStep.Id(
                told.eventId(), EventSteps.CHECKLIST, told.on().toString());
        stores.reminders().ofNewcomer(chat.newcomerId()).stream()
                .filter(row -> PlannedStep.Id.of(row).equals(checklist))
                .forEach(row -> stores.reminders().markSent(row.id(), now));
    }

    /// A life event that a colleague enters, with the person's consent: its checklist is sent too.
    public void tellEventFor(Stores stores, long newcomerId, String eventId, LocalDate on, String words, Instant now) {
        stores.newcomers().addEvent(newcomerId, eventId, on, now);
        stores.consents().give(newcomerId, Facts.CONSENT_EVENTS, words, Language.NL.tag(), now);
        reminders.replan(stores, newcomerId, now);
    }

    /// What became of an application: `iit:applied`, `iit:granted` or `iit:refused`, today.
    public void tellOutcome(Stores stores, long newcomerId, String outcome, Instant now) {
        if (!stores.consents().isGiven(newcomerId, Facts.CONSENT_IIT)) {
            return;
        }
        Funnel.count(stores, newcomerId, outcome, now);
        stores.newcomers().addEvent(newcomerId, outcome, LocalDate.ofInstant(now, Dates.AMSTERDAM), now);
        reminders.replan(stores, newcomerId, now);
    }

    /// What became of a life event on that day: `worked`, `failed`, or `done:` and a step.
    public void tellEventOutcome(
            Stores stores, long newcomerId, String eventId, LocalDate on, String outcome, Instant now) {
        if (kaart.get().findLifeEvent(eventId).isPresent()) {
            stores.newcomers().addEvent(newcomerId, eventId + ":" + outcome, on, now);
            reminders.replan(stores, newcomerId, now);
        }
    }

    /// No more of this one, if it is this person's.
    public void stopOne(Stores stores, long newcomerId, long reminderId, Instant now) {
        stores.reminders()
                .find(reminderId)
                .filter(row -> row.newcomerId() == newcomerId)
                .ifPresent(row -> stores.reminders().suppress(row.id(), STOPPED_ONE, now));
    }

    /// What this person can expect, when and why.
    public Reply myDates(Stores stores, Chat chat, Language language, Instant now) {
        var work = reminders.work(stores, now);
        var rows = stores.reminders().ofNewcomer(chat.newcomerId());
        return new MyDates(texts, work.messages(), language, chat.channel())
                .of(rows, work.steps(chat.newcomerId(), rows));
    }
}
