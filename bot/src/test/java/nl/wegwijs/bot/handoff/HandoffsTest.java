package nl.wegwijs.bot.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.bot.standin.SettableClock;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandoffsTest {
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
    void goesToThePresentRegievoerderOfTheOwnGemeenteWithTheFewestOpen() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var bert = bot.hire("Bert", "regievoerder", "assen");
        bot.hire("Carla", "regievoerder", "tynaarlo");
        bot.hire("Dirk", "volunteer", "assen");
        assertThat(handOver("a", "assen").assignedTo()).contains(anna.id());
        assertThat(handOver("b", "assen").assignedTo()).contains(bert.id());
        assertThat(handOver("c", "assen").assignedTo()).contains(anna.id());
        bot.handoffs.close(bot.handoff("a").id(), anna, Outcome.ANSWERED, "");
        bot.handoffs.close(bot.handoff("c").id(), anna, Outcome.ANSWERED, "");
        assertThat(handOver("d", "assen").assignedTo()).contains(anna.id());
    }

    @Test
    void whoIsAbsentGetsNothingNew() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var bert = bot.hire("Bert", "regievoerder", "assen");
        bot.database.update(stores -> stores.staff().setPresent(anna.id(), false));
        assertThat(handOver("a", "assen").assignedTo()).contains(bert.id());
        assertThat(handOver("b", "assen").assignedTo()).contains(bert.id());
    }

    @Test
    void whoLeftGetsNothing() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        bot.database.update(stores -> stores.staff().end(anna.id(), bot.clock.instant()));
        assertThat(handOver("a", "assen").assignedTo()).isEmpty();
    }

    @Test
    void withNobodyPresentItWaitsInTheInboxOfTheGemeente() {
        bot.hire("Carla", "regievoerder", "tynaarlo");
        var handoff = handOver("a", "assen");
        assertThat(handoff.assignedTo()).isEmpty();
        assertThat(bot.waitingIn("assen")).extracting(Handoff::id).containsExactly(handoff.id());
        assertThat(bot.waitingIn("tynaarlo")).isEmpty();
        assertThat(bot.rung).contains("handoffs:assen");
    }

    @Test
    void carriesTheQuestionTheConsentAndTheTerm() {
        var handoff = handOver("a", "assen");
        assertThat(handoff.question()).isEqualTo("wie helpt mij met deze brief");
        assertThat(handoff.language()).isEqualTo("nl");
        assertThat(handoff.consentAt()).isEqualTo(bot.clock.instant());
        assertThat(handoff.dueAt()).isEqualTo(SettableClock.instant("2026-05-07T10:00")); // Monday, over 5 May
        assertThat(bot.everythingAbout("a").get("consent").getFirst().get("words"))
                .contains("Assen")
                .isSubstringOf(bot.texts.say(Language.NL, "human.consent", java.util.Map.of("gemeente", "Assen")));
    }

    @Test
    void aChatHasOneAtATime() {
        var first = handOver("a", "assen");
        bot.presses("a", "do:human");
        assertThat(spoken("a")).endsWith(bot.texts.say(Language.NL, "human.already"));
        bot.presses("a", "send");
        bot.says("a", "ja");
        assertThat(bot.waitingIn("assen")).extracting(Handoff::id).containsExactly(first.id());
    }

    @Test
    void oneOfManyTakesIt() throws Exception {
        var staff = List.of(
                bot.hire("Anna", "regievoerder", "assen"),
                bot.hire("Bert", "regievoerder", "assen"),
                bot.hire("Cees", "regievoerder", "assen"));
        var handoff = handOver("a", "assen");
        var said = bot.replies("a").size();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var takes = staff.stream()
                    .map(one -> (Callable<Boolean>) () -> bot.handoffs.take(handoff.id(), one))
                    .toList();
            assertThat(threads.invokeAll(takes).stream().filter(take -> take.resultNow()))
                    .hasSize(1);
        }
        assertThat(bot.replies("a")).hasSize(said + 1);
        assertThat(bot.chat("a").mode()).isEqualTo("human");
    }

    @Test
    void takingIsToldWithTheNameAndSilencesTheAssistant() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var handoff = handOver("a", "assen");
        bot.handoffs.take(handoff.id(), anna);
        assertThat(spoken("a").getLast()).startsWith("Anna van de gemeente");
        var said = bot.replies("a").size();
        bot.says("a", "Hoe vraag ik DigiD aan?");
        bot.says("a", "hallo");
        bot.receives("a", new Incoming.Unreadable("photo"));
        assertThat(bot.replies("a")).hasSize(said);
        assertThat(bot.heard("a")).anyMatch(message -> message.text().equals("Hoe vraag ik DigiD aan?"));
        assertThat(bot.rung).endsWith("handoffs:assen");
    }

    @Test
    void answeringTakesItAndArrivesInTheStaffsOwnWords() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var handoff = handOver("a", "assen");
        assertThat(bot.handoffs.reply(handoff.id(), anna, "Kom morgen langs.")).isTrue();
        assertThat(bot.lastReply("a"))
                .isEqualTo(new Reply.FromHuman(Language.NL, "Anna", "Kom morgen langs.", List.of()));
        assertThat(bot.handoff("a").takenBy()).contains(anna.id());
        assertThat(bot.outbox("a").getLast().source()).isEqualTo("staff:" + anna.id());
        assertThat(bot.handoffs.reply(handoff.id(), anna, "Tot dan.")).isTrue();
    }

    @Test
    void aColleagueCannotAnswerWhatAnotherHas() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var bert = bot.hire("Bert", "regievoerder", "assen");
        var handoff = handOver("a", "assen");
        bot.handoffs.take(handoff.id(), anna);
        var said = bot.replies("a").size();
        assertThat(bot.handoffs.reply(handoff.id(), bert, "Ik ook!")).isFalse();
        assertThat(bot.replies("a")).hasSize(said);
    }

    @Test
    void closingTellsItAndGivesTheConversationBack() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var handoff = handOver("a", "assen");
        bot.handoffs.take(handoff.id(), anna);
        assertThat(bot.handoffs.close(handoff.id(), anna, Outcome.HELPED, "gebeld"))
                .isTrue();
        assertThat(spoken("a").getLast()).contains("Anna").contains("weer de computer");
        assertThat(bot.chat("a").mode()).isEqualTo("bot");
        bot.presses("a", "do:menu");
        assertThat(spoken("a").getLast()).isEqualTo(bot.texts.say(Language.NL, "menu.ask"));
        assertThat(bot.handoffs.close(handoff.id(), anna, Outcome.HELPED, "")).isFalse();
        assertThat(bot.handoffs.reply(handoff.id(), anna, "nog iets")).isFalse();
    }

    @Test
    void afterClosingANewQuestionCanBeAsked() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var first = handOver("a", "assen");
        bot.handoffs.close(first.id(), anna, Outcome.ANSWERED, "");
        bot.presses("a", "do:human");
        bot.says("a", "nog een vraag over de brief");
        bot.says("a", "ja");
        assertThat(bot.handoff("a").id()).isNotEqualTo(first.id());
    }

    @Test
    void aPersonWhoDeletedEverythingCannotBeWrittenTo() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var handoff = handOver("a", "assen");
        bot.handoffs.take(handoff.id(), anna);
        bot.presses("a", "do:delete_data");
        bot.presses("a", "yes:delete");
        assertThat(bot.handoffs.reply(handoff.id(), anna, "Hallo?")).isFalse();
        assertThat(bot.waitingIn("assen")).isEmpty();
        assertThat(bot.database
                        .read(stores -> stores.handoffs().get(handoff.id()))
                        .question())
                .isEmpty();
    }

    @Test
    void stoppingMessagesDoesNotStopAnAnswerThatWasAskedFor() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        var handoff = handOver("a", "assen");
        bot.presses("a", "do:stop");
        assertThat(bot.chat("a").stoppedAt()).isPresent();
        assertThat(bot.handoffs.reply(handoff.id(), anna, "Hier is het antwoord."))
                .isTrue();
        assertThat(bot.lastReply("a")).isInstanceOf(Reply.FromHuman.class);
    }

    @Test
    void whatIsSaidComesInTheLanguageOfThePerson() {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        bot.settledIn("a", "ar", "assen");
        bot.presses("a", "do:human");
        bot.says("a", "wie helpt mij met deze brief");
        bot.says("a", "نعم");
        bot.handoffs.take(bot.handoff("a").id(), anna);
        assertThat(bot.lastReply("a").language()).isEqualTo(Language.AR);
        assertThat(spoken("a").getLast())
                .isEqualTo(bot.texts.say(Language.AR, "human.taken", java.util.Map.of("name", "Anna")));
    }

    private Handoff handOver(String address, String gemeente) {
        bot.settledIn(address, "nl", gemeente);
        bot.presses(address, "do:human");
        bot.says(address, "wie helpt mij met deze brief");
        bot.says(address, "ja");
        return bot.handoff(address);
    }

    private List<String> spoken(String address) {
        return bot.replies(address).stream().map(Reply::plainText).toList();
    }
}
