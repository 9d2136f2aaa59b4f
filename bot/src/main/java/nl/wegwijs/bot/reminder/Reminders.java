package nl.wegwijs.bot.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.channel.Button;
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
import nl.wegwijs.knowledge.language.Language;

/// The yearly message about the individuele inkomenstoeslag to who asked for it.
///
/// The parameters of the gemeenten are not signed off, so nothing is computed: the person gets the general
/// explanation and an offer of help (Participatiewet, article 36: on request, once in twelve months). A reminder is
/// a row; sending it and planning the next one happen in one transaction, so that a restart neither loses nor
/// doubles one.
public final class Reminders {
    /// Why a reminder is suppressed: the person asked for no more messages, or has blocked us.
    public static final String STOPPED = "stopped";
    public static final String BLOCKED = "blocked";

    static final String IIT = "individuele-inkomenstoeslag";
    private static final int BATCH = 100;

    private final Database database;
    private final Texts texts;
    private final InstantSource clock;
    private final Bell bell;
    private final Consumer<String> wakeOutbox;

    public Reminders(Database database, Texts texts, InstantSource clock, Bell bell, Consumer<String> wakeOutbox) {
        this.database = database;
        this.texts = texts;
        this.clock = clock;
        this.bell = bell;
        this.wakeOutbox = wakeOutbox;
    }

    /// The person said yes: the first message comes at the next allowed 09:00, and then every year. Who had one this
    /// year already has the next one in a year.
    public void plan(Stores stores, Chat chat, Conversation conversation, Action.PlanReminder plan, Instant now) {
        stores.consents()
                .give(
                        chat.newcomerId(),
                        "reminder:iit",
                        plan.words(),
                        conversation.language().tag(),
                        now);
        stores.chats().unmarkStopped(chat.id());
        resume(stores, chat, STOPPED, now);
        if (!isPlanned(stores, chat) && !planOn(stores, chat, tomorrow(now))) {
            planOn(stores, chat, tomorrow(now).plusYears(1));
        }
    }

    /// What was suppressed for this reason holds again: the person wants messages, or can be reached once more.
    public void resume(Stores stores, Chat chat, String why, Instant now) {
        stores.reminders()
                .resumeAll(
                        chat.newcomerId(),
                        why,
                        SendingHours.firstAllowed(tomorrow(now).toInstant()));
    }

    private static boolean isPlanned(Stores stores, Chat chat) {
        return stores.reminders().ofNewcomer(chat.newcomerId()).stream()
                .anyMatch(reminder ->
                        reminder.key().equals(IIT) && reminder.state().equals("planned"));
    }

    private static ZonedDateTime tomorrow(Instant now) {
        return now.atZone(Dates.AMSTERDAM)
                .toLocalDate()
                .plusDays(1)
                .atTime(9, 0)
                .atZone(Dates.AMSTERDAM);
    }

    private boolean planOn(Stores stores, Chat chat, ZonedDateTime wanted) {
        return stores.reminders()
                .plan(
                        chat.newcomerId(),
                        chat.id(),
                        "iit",
                        IIT,
                        "explain",
                        Integer.toString(wanted.getYear()),
                        SendingHours.firstAllowed(wanted.toInstant()),
                        "asked for in the chat",
                        clock.instant());
    }

    /// Sends what is due; called by the job every minute, and safe to call at any time.
    public int sendDue() {
        var now = clock.instant();
        if (!SendingHours.firstAllowed(now).equals(now)) {
            return 0;
        }
        int sent = 0;
        for (var reminder : database.read(stores -> stores.reminders().due(now, BATCH))) {
            var channel = database.write(stores -> send(stores, reminder, now));
            channel.ifPresent(wakeOutbox);
            sent += channel.isPresent() ? 1 : 0;
            bell.ring(Bell.chat(reminder.chatId()));
        }
        return sent;
    }

    private Optional<String> send(Stores stores, Reminder reminder, Instant now) {
        var chat = stores.chats().find(reminder.chatId());
        if (chat.isEmpty()
                || chat.get().stoppedAt().isPresent()
                || chat.get().blockedAt().isPresent()) {
            var isBlocked = chat.isPresent() && chat.get().blockedAt().isPresent();
            stores.reminders().suppress(reminder.id(), isBlocked ? BLOCKED : STOPPED, now);
            return Optional.empty();
        }
        if (!stores.reminders().markSent(reminder.id(), now)) {
            return Optional.empty();
        }
        var language = Language.find(chat.get().language()).orElse(Language.NL);
        Speaker.say(stores, chat.get(), yearly(language), "reminder:" + reminder.id(), now);
        planOn(stores, chat.get(), now.atZone(Dates.AMSTERDAM).plusYears(1));
        return Optional.of(chat.get().channel());
    }

    private Reply yearly(Language language) {
        var buttons = List.<Button>of(
                new Button.Press(texts.say(language, "reminder.iit.explain"), "topic:" + IIT, IIT),
                new Button.Press(texts.say(language, "reminder.iit.help"), "do:human", "human"),
                new Button.Press(texts.say(language, "reminder.stop"), "do:stop", "stop"));
        return new Reply.Say(language, texts.say(language, "reminder.iit", Map.of("executor", "WPDA")), buttons);
    }
}
