package nl.wegwijs.bot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.outbox.Speaker;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// What is planned and sent within one transaction.
final class Work {
    private static final String TOO_LATE = "too late";
    private static final String CHANGED = "no longer so";
    private static final String HUMAN = "a regievoerder is on it";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration LATE = Duration.ofDays(1);

    private final Stores stores;
    private final Instant now;
    private final LocalDate today;
    private final Planner planner;
    private final ReminderMessages messages;

    Work(Texts texts, SocialeKaart kaart, IitRules rules, Stores stores, Instant now) {
        this.stores = stores;
        this.now = now;
        this.today = LocalDate.ofInstant(now, Dates.AMSTERDAM);
        this.planner = new Planner(kaart, rules);
        this.messages = new ReminderMessages(texts, kaart, rules);
    }

    ReminderMessages messages() {
        return messages;
    }

    List<PlannedStep> steps(long newcomerId, List<Reminder> rows) {
        return planner.plan(FactReader.facts(stores, newcomerId), FactReader.history(rows), today);
    }

    void replan(Chat chat, List<Reminder> rows, List<PlannedStep> steps) {
        Map<PlannedStep.Id, Reminder> byId = rows.stream().collect(Collectors.toMap(PlannedStep.Id::of, row -> row));
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
            return suppress(reminder, chat.blockedAt().isPresent() ? Reminders.BLOCKED : Reminders.STOPPED);
        }
        if (reminder.lastDay().isBefore(today)) {
            return suppress(reminder, TOO_LATE);
        }
        if (reminder.kind().equals(Kind.FOLLOW_UP.tag())
                && stores.handoffs().openOfChat(chat.id()).isPresent()) {
            return suppress(reminder, HUMAN);
        }
        return steps(reminder.newcomerId(), stores.reminders().ofNewcomer(reminder.newcomerId())).stream()
                .filter(step -> step.id().equals(PlannedStep.Id.of(reminder)))
                .findFirst()
                .map(step -> say(chat, reminder, step))
                .orElseGet(() -> suppress(reminder, CHANGED));
    }

    static boolean isReachable(Chat chat) {
        return chat.stoppedAt().isEmpty() && chat.blockedAt().isEmpty();
    }

    static Instant firstMoment(LocalDate day) {
        return SendingHours.firstAllowed(
                day.atTime(MORNING).atZone(Dates.AMSTERDAM).toInstant());
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
        if (step.kind() == Kind.IIT && !step.step().equals(IitSignal.QUESTION)) {
            Funnel.count(stores, reminder.newcomerId(), "iit:told", now);
        }
        var rows = stores.reminders().ofNewcomer(reminder.newcomerId());
        replan(chat, rows, planner.plan(facts, FactReader.history(rows), today));
        return Optional.of(chat.channel());
    }
}
