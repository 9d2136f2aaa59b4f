package nl.wegwijs.bot.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.dialogue.Action;
import nl.wegwijs.bot.dialogue.Conversation;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.dialogue.Memory;
import nl.wegwijs.bot.dialogue.Turn;
import nl.wegwijs.bot.handoff.Handoffs;
import nl.wegwijs.bot.outbox.Speaker;
import nl.wegwijs.bot.reminder.PersonalNews;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.db.Stores;
import nl.wegwijs.db.chat.Chat;

/// Writes down what a turn decided, inside the transaction of the message that caused it.
public final class Effects {
    private final Handoffs handoffs;
    private final Reminders reminders;
    private final PersonalNews news;
    private final PersonalData personalData;

    public Effects(Handoffs handoffs, Reminders reminders, PersonalNews news, PersonalData personalData) {
        this.handoffs = handoffs;
        this.reminders = reminders;
        this.news = news;
        this.personalData = personalData;
    }

    /// @return what the bell must ring for after the commit
    List<String> carryOut(Stores stores, Chat chat, Conversation before, Turn turn, Instant now) {
        var bells = new ArrayList<String>();
        save(stores, chat, before, turn.next(), now);
        for (var action : turn.actions()) {
            bells.addAll(carryOut(stores, chat, turn.next(), action, now));
        }
        var isGone = stores.chats().find(chat.id()).isEmpty();
        for (Reply reply : turn.replies()) {
            if (isGone) {
                Speaker.sayLast(stores, chat, reply, now);
            } else {
                Speaker.say(stores, chat, reply, "dialogue", now);
            }
        }
        bells.add(Bell.chat(chat.id()));
        handoffs.heard(stores, chat).ifPresent(bells::add);
        return bells;
    }

    /// Who writes to us has not blocked us (any more).
    void reachable(Stores stores, Chat chat, Instant now) {
        if (chat.blockedAt().isPresent()) {
            stores.chats().unmarkBlocked(chat.id());
            reminders.resume(stores, chat, Reminders.BLOCKED, now);
        }
    }

    private List<String> carryOut(Stores stores, Chat chat, Conversation conversation, Action action, Instant now) {
        return switch (action) {
            case Action.OpenHandoff open -> handoffs.open(stores, chat, conversation, open, now);
            case Action.PlanReminder plan -> {
                news.agree(stores, chat, conversation, plan, now);
                yield List.of();
            }
            case Action.TellFact told -> {
                news.tellFact(stores, chat.newcomerId(), told.fact(), told.answer(), now);
                yield List.of();
            }
            case Action.TellEvent told -> {
                news.tellEvent(stores, chat, conversation, told, now);
                yield List.of();
            }
            case Action.TellOutcome told -> {
                news.tellOutcome(stores, chat.newcomerId(), told.outcome(), now);
                yield List.of();
            }
            case Action.TellEventOutcome told -> {
                news.tellEventOutcome(stores, chat.newcomerId(), told.eventId(), told.on(), told.outcome(), now);
                yield List.of();
            }
            case Action.StopReminder stop -> {
                news.stopOne(stores, chat.newcomerId(), stop.reminderId(), now);
                yield List.of();
            }
            case Action.ShowDates show -> {
                Speaker.say(stores, chat, news.myDates(stores, chat, conversation.language(), now), "dialogue", now);
                yield List.of();
            }
            case Action.StopMessages stop -> {
                reminders.stop(stores, chat, now);
                yield List.of();
            }
            case Action.ResumeMessages resume -> {
                stores.chats().unmarkStopped(chat.id());
                reminders.resume(stores, chat, Reminders.STOPPED, now);
                yield List.of();
            }
            case Action.DeleteEverything delete -> {
                var bells = handoffs.withdraw(stores, chat, now);
                stores.newcomers().deleteEverything(chat.newcomerId(), now);
                yield bells;
            }
            case Action.ShowEverything show -> {
                Speaker.say(
                        stores,
                        chat,
                        personalData.of(stores, chat, conversation, show.gemeenteName()),
                        "dialogue",
                        now);
                yield List.of();
            }
            case Action.RecordGap gap -> {
                stores.gaps()
                        .add(
                                chat.newcomerId(),
                                gap.question(),
                                conversation.language().tag(),
                                conversation.gemeente().orElse(""),
                                String.join(",", gap.nearest()),
                                now);
                yield List.of();
            }
            case Action.RateAnswer rate -> {
                stores.insight()
                        .count(
                                LocalDate.ofInstant(now, Dates.AMSTERDAM),
                                rate.useful() ? "useful" : "useless",
                                rate.topicId(),
                                conversation.language().tag(),
                                conversation.gemeente().orElse(""));
                yield List.of();
            }
            case Action.ForgetWords forget -> List.of();
        };
    }

    private static void save(Stores stores, Chat chat, Conversation before, Conversation next, Instant now) {
        stores.chats()
                .save(
                        chat.id(),
                        next.language().tag(),
                        next.mode().tag(),
                        Memory.of(next).write(),
                        now);
        if (!next.gemeente().equals(before.gemeente())) {
            stores.newcomers().saveGemeente(chat.newcomerId(), next.gemeente().orElse(""));
        }
    }
}
