package nl.wegwijs.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.bot.standin.SettableClock;
import nl.wegwijs.db.job.Jobs;
import nl.wegwijs.db.outbox.OutboxRow;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dutch time throughout; the clock starts on Monday 4 May 2026, 10:00.
final class RemindersTest {
    @TempDir
    Path folder;

    private RunningBot bot;

    @BeforeEach
    void open() {
        bot = RunningBot.open(folder);
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void isPlannedOnlyWithAYes() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "remind:individuele-inkomenstoeslag");
        assertThat(bot.reminders("a")).isEmpty();
        bot.presses("a", "no:remind");
        assertThat(bot.reminders("a")).isEmpty();
        askFor("a");
        assertThat(bot.reminders("a")).extracting(Reminder::state).containsExactly("planned");
        assertThat(bot.everythingAbout("a").get("consent").getFirst().get("words"))
                .isEqualTo(bot.texts.say(Language.NL, "remind.consent"));
    }

    @Test
    void comesTheNextAllowedMorningAndThenEveryYear() {
        settleAndAsk("a");
        var sent = runUntil("2028-06-01T00:00");
        assertThat(sent).containsExactly("2026-05-06T09:00", "2027-05-07T09:00", "2028-05-08T09:00");
    }

    @Test
    void isSentOnceHoweverOftenTheJobRuns() throws Exception {
        settleAndAsk("a");
        bot.clock.set("2026-05-06T09:00");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = java.util.Collections.nCopies(8, (Callable<Integer>) bot.reminders::sendDue);
            assertThat(threads.invokeAll(runs).stream()
                            .mapToInt(run -> run.resultNow())
                            .sum())
                    .isEqualTo(1);
        }
        bot.clock.advance(Duration.ofMinutes(1));
        assertThat(bot.reminders.sendDue()).isZero();
        assertThat(ofReminders("a")).hasSize(1);
    }

    @Test
    void survivesARestart() {
        settleAndAsk("a");
        bot.close();
        bot = RunningBot.open(folder, SettableClock.at("2026-05-06T09:00"));
        assertThat(bot.reminders.sendDue()).isEqualTo(1);
        bot.close();
        bot = RunningBot.open(folder, SettableClock.at("2026-05-06T09:01"));
        assertThat(bot.reminders.sendDue()).isZero();
        assertThat(ofReminders("a")).hasSize(1);
    }

    @Test
    void whatFellDueWhileTheProgramWasDownComesAtTheNextAllowedMoment() {
        settleAndAsk("a");
        bot.clock.set("2026-05-09T22:00"); // a Saturday evening
        assertThat(bot.reminders.sendDue()).isZero();
        bot.clock.set("2026-05-10T12:00"); // a Sunday
        assertThat(bot.reminders.sendDue()).isZero();
        bot.clock.set("2026-05-11T09:00");
        assertThat(bot.reminders.sendDue()).isEqualTo(1);
    }

    @Test
    void neverOnGoodFriday() {
        bot.clock.set("2026-04-02T12:00");
        settleAndAsk("a");
        assertThat(bot.reminders("a").getFirst().dueAt()).isEqualTo(SettableClock.instant("2026-04-04T09:00"));
        bot.clock.set("2026-04-03T12:00");
        assertThat(bot.reminders.sendDue()).isZero();
    }

    @Test
    void atNineOnTheClockAlsoAfterTheClockChanged() {
        bot.clock.set("2026-03-27T12:00");
        settleAndAsk("a");
        assertThat(bot.reminders("a").getFirst().dueAt()).isEqualTo(SettableClock.instant("2026-03-28T09:00"));
        bot.clock.set("2026-03-28T12:00");
        bot.settledIn("b", "nl", "assen");
        askFor("b");
        assertThat(bot.reminders("b").getFirst().dueAt()).isEqualTo(SettableClock.instant("2026-03-30T09:00"));
    }

    @Test
    void stopHoldsItBackForEver() {
        settleAndAsk("a");
        bot.says("a", "stop");
        assertThat(bot.chat("a").stoppedAt()).isPresent();
        assertThat(runUntil("2028-01-01T00:00")).isEmpty();
        assertThat(bot.reminders("a")).extracting(Reminder::state).containsExactly("suppressed");
    }

    @Test
    void startBringsItBack() {
        settleAndAsk("a");
        bot.presses("a", "do:stop");
        bot.clock.set("2026-08-03T12:00");
        bot.presses("a", "do:start");
        assertThat(runUntil("2026-12-31T00:00")).containsExactly("2026-08-04T09:00");
    }

    @Test
    void askingAgainAfterStoppingBringsItBack() {
        settleAndAsk("a");
        bot.presses("a", "do:stop");
        askFor("a");
        assertThat(bot.chat("a").stoppedAt()).isEmpty();
        assertThat(runUntil("2026-12-31T00:00")).containsExactly("2026-05-06T09:00");
    }

    @Test
    void askingTwiceGivesOneAYear() {
        settleAndAsk("a");
        askFor("a");
        bot.clock.set("2026-05-06T09:00");
        bot.reminders.sendDue();
        askFor("a");
        assertThat(runUntil("2027-12-31T00:00")).containsExactly("2027-05-07T09:00");
    }

    @Test
    void whoBlockedUsAndWritesAgainIsRemindedAgain() {
        settleAndAsk("a");
        bot.database.update(stores -> {
            stores.chats().markBlocked(bot.chat("a").id(), bot.clock.instant());
            stores.reminders().suppressAll(bot.chat("a").newcomerId(), Reminders.BLOCKED, bot.clock.instant());
        });
        bot.clock.set("2026-05-07T12:00");
        assertThat(bot.reminders.sendDue()).isZero();
        bot.receives("a", new Incoming.Start("", ""));
        assertThat(runUntil("2026-12-31T00:00")).containsExactly("2026-05-08T09:00");
    }

    @Test
    void whoStoppedAndBlockedStaysStopped() {
        settleAndAsk("a");
        bot.presses("a", "do:stop");
        bot.database.update(stores -> stores.chats().markBlocked(bot.chat("a").id(), bot.clock.instant()));
        bot.receives("a", new Incoming.Start("", ""));
        assertThat(runUntil("2027-12-31T00:00")).isEmpty();
    }

    @Test
    void whoDeletedEverythingIsNotReminded() {
        settleAndAsk("a");
        bot.presses("a", "do:delete_data");
        bot.presses("a", "yes:delete");
        bot.clock.set("2026-05-06T09:00");
        assertThat(bot.reminders.sendDue()).isZero();
    }

    @Test
    void speaksTheLanguageThatThePersonHasNow() {
        settleAndAsk("a");
        bot.presses("a", "lang:ar");
        bot.clock.set("2026-05-06T09:00");
        bot.reminders.sendDue();
        assertThat(bot.lastReply("a").language()).isEqualTo(Language.AR);
        assertThat(bot.lastReply("a").plainText())
                .isEqualTo(bot.texts.say(Language.AR, "reminder.iit", java.util.Map.of("executor", "WPDA")));
    }

    @Test
    void theJobFindsItAndWakesTheOutbox() {
        settleAndAsk("a");
        var jobs = new Jobs(bot.database.schedulerDataSource(), bot.clock);
        jobs.recurring("reminders", Duration.ofMinutes(1), bot.reminders::sendDue);
        jobs.runDue();
        bot.woken.clear();
        bot.clock.set("2026-05-06T09:00");
        jobs.runDue();
        assertThat(bot.woken).containsExactly(RunningBot.CHANNEL);
        assertThat(ofReminders("a")).hasSize(1);
        jobs.close();
    }

    private void settleAndAsk(String address) {
        bot.settledIn(address, "nl", "assen");
        askFor(address);
    }

    private void askFor(String address) {
        bot.presses(address, "remind:individuele-inkomenstoeslag");
        bot.presses(address, "yes:remind");
    }

    /// Runs the job every hour and tells when something was sent, in Dutch time.
    private List<String> runUntil(String end) {
        var moments = new ArrayList<String>();
        for (Instant last = SettableClock.instant(end); bot.clock.instant().isBefore(last); ) {
            for (int sent = bot.reminders.sendDue(); sent > 0; sent--) {
                moments.add(bot.clock
                        .instant()
                        .atZone(Dates.AMSTERDAM)
                        .toLocalDateTime()
                        .toString());
            }
            bot.clock.advance(Duration.ofHours(1));
        }
        return moments;
    }

    private List<OutboxRow> ofReminders(String address) {
        return bot.outbox(address).stream()
                .filter(row -> row.source().startsWith("reminder:"))
                .toList();
    }
}
