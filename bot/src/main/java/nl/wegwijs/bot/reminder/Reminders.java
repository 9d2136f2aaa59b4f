package nl.wegwijs.bot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.Action;
import nl.wegwijs.bot.dialogue.Conversation;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.outbox.Speaker;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is said of our own accord, to people who asked for it, once, in time and within the allowed hours.
///
/// Each step that lies ahead of a person is a row. Whenever something changes about a person ([#replan]) the rows are
/// made equal to what the [Planner] says now; a row that was sent stays, and is never planned again. Sending a row and
/// planning what follows from it happen in one transaction, so that a restart neither loses nor doubles anything.
public final class Reminders {
    /// Why a reminder is suppressed: the person asked for no more messages, or has blocked us.
    public static final String STOPPED = "stopped";

    public static final String BLOCKED = "blocked";
    private static final String STOPPED_ONE = "stopped by the person";
    private static final String TOO_LATE = "too late";
    private static final String CHANGED = "no longer so";
    private static final String HUMAN = "a regievoerder is on it";

    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int BATCH = 100;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration LATE = Duration.ofDays(1);
    private static final Duration TRY_AGAIN = Duration.ofHours(1);

    private final Database database;
    private final Texts texts;
    private final Supplier<SocialeKaart> kaart;
    private final Function<Stores, IitRules> rules;
    private final InstantSource clock;
    private final Bell bell;
    private final Consumer<String> wakeOutbox;

    public Reminders(
            Database database,
            Texts texts,
            Supplier<SocialeKaart> kaart,
            Function<Stores, IitRules> rules,
            InstantSource clock,
            Bell bell,
            Consumer<String> wakeOutbox) {
        this.database = database;
        this.texts = texts;
        this.kaart = kaart;
        this.rules = rules;
        this.clock = clock;
        this.bell = bell;
        this.wakeOutbox = wakeOutbox;
    }

    /// The person said yes to messages about the individuele inkomenstoeslag, in these words.
    public void plan(Stores stores, Chat chat, Conversation conversation, Action.PlanReminder plan, Instant now) {
        stores.consents()
                .give(
                        chat.newcomerId(),
                        Facts.CONSENT_IIT,
                        plan.words(),
                        conversation.language().tag(),
                        now);
        plan.answers().forEach((fact, answer) -> stores.newcomers().saveAnswer(chat.newcomerId(), fact, answer, now));
        stores.chats().unmarkStopped(chat.id());
        resume(stores, chat, STOPPED, now);
    }

    /// The person wants no more messages: nothing that is planned will be sent.
    public void stop(Stores stores, Chat chat, Instant now) {
        stores.chats().markStopped(chat.id(), now);
        stores.reminders().suppressAll(chat.newcomerId(), STOPPED, now);
    }

    /// What was suppressed for this reason holds again: the person wants messages, or can be reached once more.
    public void resume(Stores stores, Chat chat, String why, Instant now) {
        var tomorrow = LocalDate.ofInstant(now, Dates.AMSTERDAM).plusDays(1);
        stores.reminders().resumeAll(chat.newcomerId(), why, firstMoment(tomorrow));
        replan(stores, chat.newcomerId(), now);
    }

    /// Makes what is planned for this person equal to what follows from what we know now.
    public void replan(Stores stores, long newcomerId, Instant now) {
        var chats = stores.chats().ofNewcomer(newcomerId);
        if (!chats.isEmpty() && isReachable(chats.getFirst())) {
            var work = new Work(stores, now);
            var rows = stores.reminders().ofNewcomer(newcomerId);
            work.replan(chats.getFirst(), rows, work.steps(newcomerId, rows));
        }
    }

    /// The answer to a question of a reminder, by the key of a [PersonalFact].
    public void tellFact(Stores stores, long newcomerId, String fact, String answer, Instant now) {
        stores.newcomers().saveAnswer(newcomerId, fact, answer, now);
        replan(stores, newcomerId, now);
    }

    /// A life event that the person wants to be reminded of. Its checklist was on the screen already.
    public void tellEvent(
            Stores stores, Chat chat, Conversation conversation, Action.TellEvent told, Instant now) {
        stores.newcomers().addEvent(chat.newcomerId(), told.eventId(), told.on(), now);
        stores.consents()
                .give(
                        chat.newcomerId(),
                        Facts.CONSENT_EVENTS,
                        told.words(),
                        conversation.language().tag(),
                        now);
        stores.chats().unmarkStopped(chat.id());
        resume(stores, chat, STOPPED, now);
        var checklist = new PlannedStep.Id(
                told.eventId(), EventSteps.CHECKLIST, told.on().toString());
        stores.reminders().ofNewcomer(chat.newcomerId()).stream()
                .filter(row -> PlannedStep.Id.of(row).equals(checklist))
                .forEach(row -> stores.reminders().markSent(row.id(), now));
    }

    /// What became of an application: `iit:applied`, `iit:granted` or `iit:refused`, today.
    public void tellOutcome(Stores stores, long newcomerId, String outcome, Instant now) {
        stores.newcomers().addEvent(newcomerId, outcome, LocalDate.ofInstant(now, Dates.AMSTERDAM), now);
        replan(stores, newcomerId, now);
    }

    /// What became of a life event on that day: `worked`, `failed`, or `done:` and a step.
    public void tellEventOutcome(
            Stores stores, long newcomerId, String eventId, LocalDate on, String outcome, Instant now) {
        if (kaart.get().findLifeEvent(eventId).isPresent()) {
            stores.newcomers().addEvent(newcomerId, eventId + ":" + outcome, on, now);
            replan(stores, newcomerId, now);
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
        var work = new Work(stores, now);
        var rows = stores.reminders().ofNewcomer(chat.newcomerId());
        return new MyDates(texts, work.messages, language).of(rows, work.steps(chat.newcomerId(), rows));
    }

    /// Looks again at everybody of this gemeente, a hundred at a time: its rules have changed.
    public void replanAll(String gemeente) {
        long after = 0;
        List<Long> page;
        do {
            var from = after;
            page = database.read(stores -> stores.consents().newcomersWith(Facts.CONSENT_IIT, from, BATCH));
            for (var newcomerId : page) {
                database.update(stores -> replanIn(stores, gemeente, newcomerId));
                after = newcomerId;
            }
        } while (page.size() == BATCH);
    }

    private void replanIn(Stores stores, String gemeente, long newcomerId) {
        if (stores.newcomers().get(newcomerId).gemeente().equals(gemeente)) {
            replan(stores, newcomerId, clock.instant());
        }
    }

    private static boolean isReachable(Chat chat) {
        return chat.stoppedAt().isEmpty() && chat.blockedAt().isEmpty();
    }

    private static Instant firstMoment(LocalDate day) {
        return SendingHours.firstAllowed(
                day.atTime(MORNING).atZone(Dates.AMSTERDAM).toInstant());
    }

    /// Sends what is due; called by the job every minute, and safe to call at any time.
    public int sendDue() {
        var now = clock.instant();
        if (!SendingHours.firstAllowed(now).equals(now)) {
            return 0;
        }
        int sent = 0;
        var done = new Done(0, 0, Set.of(), Set.of());
        do {
            done = database.write(stores -> sendBatch(stores, now));
            done.channels().forEach(wakeOutbox);
            done.bells().forEach(bell::ring);
            sent += done.sent();
        } while (done.looked() == BATCH);
        return sent;
    }

    private Done sendBatch(Stores stores, Instant now) {
        var work = new Work(stores, now);
        var channels = new TreeSet<String>();
        var bells = new HashSet<String>();
        var due = stores.reminders().due(now, BATCH);
        int sent = 0;
        for (var reminder : due) {
            var channel = sendOrPutOff(work, reminder, now);
            if (channel.isPresent()) {
                sent++;
                channels.add(channel.get());
                bells.add(Bell.chat(reminder.chatId()));
            }
        }
        return new Done(due.size(), sent, channels, bells);
    }

    /// One person's trouble must not hold up the others.
    private Optional<String> sendOrPutOff(Work work, Reminder reminder, Instant now) {
        try {
            return database.write(unused -> work.send(reminder));
        } catch (RuntimeException bug) {
            LOG.error("reminder {} could not be sent", reminder.id(), bug);
            work.stores.reminders().move(reminder.id(), now.plus(TRY_AGAIN));
            return Optional.empty();
        }
    }

    private record Done(int looked, int sent, Set<String> channels, Set<String> bells) {}

    /// The work of one transaction.
    private final class Work {
        private final Stores stores;
        private final Instant now;
        private final LocalDate today;
        private final SocialeKaart kaart;
        private final Planner planner;
        private final ReminderMessages messages;

        Work(Stores stores, Instant now) {
            this.stores = stores;
            this.now = now;
            this.today = LocalDate.ofInstant(now, Dates.AMSTERDAM);
            this.kaart = Reminders.this.kaart.get();
            var inForce = rules.apply(stores);
            this.planner = new Planner(kaart, inForce);
            this.messages = new ReminderMessages(texts, kaart, inForce);
        }

        List<PlannedStep> steps(long newcomerId, List<Reminder> rows) {
            return planner.plan(FactReader.facts(stores, newcomerId), FactReader.history(rows), today);
        }

        void replan(Chat chat, List<Reminder> rows, List<PlannedStep> steps) {
            Map<PlannedStep.Id, Reminder> byId = rows.stream()
                    .collect(Collectors.toMap(PlannedStep.Id::of, row -> row));
            var wanted = new HashSet<PlannedStep.Id>();
            for (var step : steps) {
                wanted.add(step.id());
                var row = byId.get(step.id());
                if (row == null) {
                    add(chat, step);
                } else if (row.state().equals(Reminder.PLANNED)) {
                    move(row, step);
                }
            }
            rows.stream()
                    .filter(row -> row.state().equals(Reminder.PLANNED))
                    .filter(row -> !wanted.contains(PlannedStep.Id.of(row)))
                    .forEach(row -> stores.reminders().unplan(row.id()));
        }

        private void add(Chat chat, PlannedStep step) {
            var planning = new Reminder.Planning(
                    chat.newcomerId(),
                    chat.id(),
                    step.kind().tag(),
                    step.key(),
                    step.step(),
                    step.occasion(),
                    dueAt(step),
                    step.lastDay(),
                    step.whyCodes());
            stores.reminders().plan(planning, now);
        }

        /// A day that has passed cannot be kept any more: its row stays at the moment that it was given.
        private void move(Reminder row, PlannedStep step) {
            var due = firstMoment(step.day());
            if (!step.day().isBefore(today) && !due.equals(row.dueAt())) {
                stores.reminders().move(row.id(), due);
            }
        }

        /// What should have been said before today is said at the next allowed moment.
        private Instant dueAt(PlannedStep step) {
            return step.day().isBefore(today) ? SendingHours.firstAllowed(now) : firstMoment(step.day());
        }

        Optional<String> send(Reminder reminder) {
            var chat = stores.chats().get(reminder.chatId());
            if (!isReachable(chat)) {
                return suppress(reminder, chat.blockedAt().isPresent() ? BLOCKED : STOPPED);
            }
            if (reminder.lastDay().isBefore(today)) {
                return suppress(reminder, TOO_LATE);
            }
            if (reminder.kind().equals(Kind.FOLLOW_UP.tag())
                    && stores.handoffs().openOfChat(chat.id()).isPresent()) {
                return suppress(reminder, HUMAN);
            }
            return steps(reminder.newcomerId(), stores.reminders().ofNewcomer(reminder.newcomerId())).stream()
                    .filter(step ->
                            step.id().equals(PlannedStep.Id.of(reminder)))
                    .findFirst()
                    .map(step -> say(chat, reminder, step))
                    .orElseGet(() -> suppress(reminder, CHANGED));
        }

        private Optional<String> suppress(Reminder reminder, String why) {
            stores.reminders().suppress(reminder.id(), why, now);
            return Optional.empty();
        }

        private Optional<String> say(Chat chat, Reminder reminder, PlannedStep step) {
            if (!stores.reminders().markSent(reminder.id(), now)) {
                return Optional.empty();
            }
            var facts = FactReader.facts(stores, reminder.newcomerId());
            var group = Group.find(stores.newcomers().get(reminder.newcomerId()).group())
                    .orElse(Group.ANY);
            var language = Language.find(chat.language()).orElse(Language.NL);
            var isLate = reminder.dueAt().plus(LATE).isBefore(now);
            Speaker.say(
                    stores,
                    chat,
                    messages.message(step, facts, group, language, today, isLate),
                    "reminder:" + reminder.id(),
                    now);
            var rows = stores.reminders().ofNewcomer(reminder.newcomerId());
            replan(chat, rows, planner.plan(facts, FactReader.history(rows), today));
            return Optional.of(chat.channel());
        }
    }
}
