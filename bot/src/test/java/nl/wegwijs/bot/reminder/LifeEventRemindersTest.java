package nl.wegwijs.bot.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dutch time throughout; the clock starts on Monday 4 May 2026, 10:00.
final class LifeEventRemindersTest {
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
    void theDateInTheQuestionIsConfirmedAndRemembered() {
        bot.settledIn("a", "tr", "assen");
        bot.says("a", "oğlum Mart'ta 18 yaşına giriyor");
        bot.presses("a", "event:kind-18");
        bot.presses("a", "edate:kind-18");
        assertThat(text()).contains("2027");
        assertThat(bot.reminders("a")).isEmpty();
        bot.presses("a", "yes:event");
        assertThat(planned())
                .contains(
                        "kind-18 digid 2027-02-27",
                        "kind-18 huurtoeslag 2027-03-22",
                        "kind-18 after-2-weeks 2027-03-15");
    }

    @Test
    void aMonthIsEnough() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "edate:verhuizen");
        bot.presses("a", "emonth:2026-07");
        bot.presses("a", "yes:event");
        assertThat(planned()).contains("verhuizen after-2-weeks 2026-07-15");
    }

    @Test
    void aDateIsReadInTheDigitsOfTheLanguage() {
        bot.settledIn("a", "fa", "assen");
        bot.presses("a", "edate:verhuizen");
        bot.says("a", "۱-۷-۲۰۲۶");
        bot.presses("a", "yes:event");
        assertThat(planned()).contains("verhuizen after-2-weeks 2026-07-15");
    }

    @Test
    void whatIsNoDateIsAskedAgainAndAnotherQuestionIsAnswered() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "edate:verhuizen");
        bot.says("a", "blorp frats zoem");
        assertThat(text()).isEqualTo(bot.texts.say(Language.NL, "answer.not_a_date"));
        bot.says("a", "hoe vraag ik kinderbijslag aan");
        assertThat(bot.lastReply("a")).isInstanceOf(Reply.ShowCard.class);
        assertThat(planned()).isEmpty();
    }

    @Test
    void noMeansThatNothingIsKept() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "edate:verhuizen");
        bot.presses("a", "emonth:2026-07");
        bot.presses("a", "no:event");
        assertThat(planned()).isEmpty();
        assertThat(bot.everythingAbout("a")).doesNotContainKeys("event", "reminder");
    }

    @Test
    void theQuestionWhetherItWorkedEndsWithAPerson() {
        move();
        bot.clock.set("2026-07-15T09:00");
        bot.reminders.sendDue();
        assertThat(buttons()).contains("worked:verhuizen:2026-07-01", "failed:verhuizen:2026-07-01", "do:human");
        bot.presses("a", "failed:verhuizen:2026-07-01");
        assertThat(buttons()).contains("do:human");
        bot.presses("a", "do:human");
        bot.says("a", "De gemeente zegt dat mijn adres niet klopt.");
        bot.says("a", "ja");
        assertThat(bot.waitingIn("assen")).hasSize(1);
    }

    @Test
    void whoManagedIsNotAskedAgain() {
        move();
        bot.presses("a", "worked:verhuizen:2026-07-01");
        assertThat(planned()).noneMatch(step -> step.contains("after"));
    }

    @Test
    void aStepThatIsDoneIsNotRemindedOf() {
        move();
        assertThat(planned()).anyMatch(step -> step.startsWith("verhuizen huurtoeslag"));
        bot.presses("a", "done:verhuizen:2026-07-01:huurtoeslag");
        assertThat(planned()).noneMatch(step -> step.startsWith("verhuizen huurtoeslag"));
    }

    @Test
    void myDatesSaysWhatComesAndWhyAndStopsOne() {
        move();
        bot.presses("a", "dates");
        assertThat(text()).contains("verhuizen", "15 juli 2026");
        var stop = buttons().stream()
                .filter(data -> data.startsWith("undate:"))
                .findFirst()
                .orElseThrow();
        var before = planned().size();
        bot.presses("a", stop);
        assertThat(planned()).hasSize(before - 1);
        bot.presses("a", "do:start");
        assertThat(planned()).hasSize(before - 1);
    }

    @Test
    void nobodyStopsTheRemindersOfSomebodyElse() {
        move();
        bot.settledIn("b", "nl", "assen");
        var id = bot.reminders("a").getLast().id();
        bot.presses("b", "undate:" + id);
        assertThat(bot.reminders("a")).extracting(Reminder::state).doesNotContain(Reminder.SUPPRESSED);
    }

    @Test
    void whatIsNoUseAnyMoreIsLeftOutAfterALongSilence() {
        move();
        bot.clock.set("2026-12-01T09:00");
        assertThat(bot.reminders.sendDue()).isZero();
        assertThat(bot.reminders("a"))
                .filteredOn(row -> row.state().equals(Reminder.SUPPRESSED))
                .isNotEmpty()
                .extracting(Reminder::why)
                .containsOnly("too late");
    }

    @Test
    void whatComesAfterADowntimeSaysThatItIsLate() {
        move();
        bot.clock.set("2026-07-20T09:00");
        bot.reminders.sendDue();
        assertThat(bot.replies("a").stream().map(Reply::plainText))
                .anyMatch(text -> text.startsWith(bot.texts.say(Language.NL, "reminder.late")));
    }

    private void move() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "edate:verhuizen");
        bot.says("a", "1 juli 2026");
        bot.presses("a", "yes:event");
    }

    private List<String> planned() {
        return bot.reminders("a").stream()
                .filter(row -> row.state().equals(Reminder.PLANNED))
                .map(row -> row.key() + " " + row.step() + " "
                        + row.dueAt()
                                .atZone(nl.wegwijs.bot.dialogue.Dates.AMSTERDAM)
                                .toLocalDate())
                .toList();
    }

    private String text() {
        return bot.lastReply("a").plainText();
    }

    private List<String> buttons() {
        return bot.lastReply("a").buttons().stream()
                .flatMap(button -> button instanceof Button.Press press
                        ? List.of(press.data()).stream()
                        : java.util.stream.Stream.empty())
                .toList();
    }
}
