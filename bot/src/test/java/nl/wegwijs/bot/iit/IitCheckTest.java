package nl.wegwijs.bot.iit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.db.reminder.Reminder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The clock starts on Monday 4 May 2026, 10:00. The rules of Assen are signed, those of Tynaarlo are not.
final class IitCheckTest {
    private static final String RULES = """
            reference_months: 36
            minimum_age: 21
            interval_months: 12
            lead_days: 21
            excludes_students: true
            mode: on_request
            valid_from: 2026-01-01
            pension_age: [{from: 2026-01-01, years: 67, months: 0}]
            """;

    @TempDir
    Path folder;

    private RunningBot bot;

    @BeforeEach
    void open() {
        bot = RunningBot.open(folder);
        var first = bot.hire("Rita", "regievoerder", "assen");
        var second = bot.hire("Bram", "regievoerder", "assen");
        bot.database.update(stores -> {
            var assen = stores.iit().draft("assen", LocalDate.of(2026, 1, 1), RULES, first.id(), bot.clock.instant());
            stores.iit().sign(assen, first.id(), bot.clock.instant());
            stores.iit().sign(assen, second.id(), bot.clock.instant());
            var tynaarlo =
                    stores.iit().draft("tynaarlo", LocalDate.of(2026, 1, 1), RULES, first.id(), bot.clock.instant());
            stores.iit().sign(tynaarlo, first.id(), bot.clock.instant());
        });
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15-3-1990 | 01-2020 | nee | nee | misschien krijgen. Vraag het aan
            15-3-1990 | 06-2024 | nee | nee | vanaf 1 juni 2027
            15-3-2006 | 01-2020 | nee | nee | vanaf 15 maart 2027
            15-3-1990 | 01-2020 | ja  | nee | waarschijnlijk niet. U heeft veel spaargeld
            15-3-1990 | 01-2020 | nee | ja  | waarschijnlijk niet. U krijgt geld voor een studie
            15-3-1958 | 01-2020 | nee | nee | waarschijnlijk niet. U heeft de AOW-leeftijd
            15-3-1990 | 01-2020 | weet ik niet | nee | Ik weet niet of u de toeslag kunt krijgen
            sla over  | sla over | nee | nee | Ik weet niet of u de toeslag kunt krijgen
            """)
    void givesOneOfFourAnswers(String born, String since, String savings, String studying, String expected) {
        check(born, since, savings, studying);
        assertThat(text()).contains(expected).doesNotContain("heeft recht");
    }

    @Test
    void nothingIsKeptUntilThePersonAgrees() {
        check("15-3-1990", "06-2024", "nee", "nee");
        assertThat(bot.everythingAbout("a")).doesNotContainKey("answer");
        bot.presses("a", "remind:individuele-inkomenstoeslag");
        bot.says("a", "ja");
        assertThat(bot.everythingAbout("a").get("answer")).hasSize(4);
        assertThat(bot.reminders("a"))
                .extracting(Reminder::step, row -> row.dueAt().toString())
                .containsExactly(org.assertj.core.api.Assertions.tuple("first", "2027-05-11T07:00:00Z"));
    }

    @Test
    void isOfferedOnlyWhereTheRulesAreSigned() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "topic:individuele-inkomenstoeslag");
        assertThat(buttons("a")).contains("check");
        bot.settledIn("b", "nl", "tynaarlo");
        bot.presses("b", "topic:individuele-inkomenstoeslag");
        assertThat(buttons("b")).doesNotContain("check");
        bot.presses("b", "check");
        assertThat(bot.lastReply("b").plainText()).contains("Typ uw vraag");
    }

    @Test
    void anotherQuestionLeavesTheCheck() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "check");
        bot.says("a", "hoe vraag ik kinderbijslag aan");
        assertThat(bot.lastReply("a").plainText()).contains("kinderbijslag");
    }

    @Test
    void whoSaidYesWithoutAnswersIsAskedOneQuestion() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "remind:individuele-inkomenstoeslag");
        bot.says("a", "ja");
        assertThat(bot.reminders("a")).extracting(Reminder::step).containsExactly("question");
        bot.clock.set("2026-05-06T09:00");
        bot.reminders.sendDue();
        bot.presses("a", "fact:low_income_since:ask");
        bot.says("a", "01-2020");
        assertThat(bot.reminders("a"))
                .filteredOn(row -> row.state().equals(Reminder.PLANNED))
                .extracting(Reminder::occasion)
                .containsExactly("born");
    }

    private void check(String... answers) {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "check");
        for (var answer : answers) {
            bot.says("a", answer);
        }
    }

    private String text() {
        return bot.lastReply("a").plainText();
    }

    private Set<String> buttons(String address) {
        return bot.lastReply(address).buttons().stream()
                .filter(Button.Press.class::isInstance)
                .map(button -> ((Button.Press) button).data())
                .collect(java.util.stream.Collectors.toSet());
    }
}
