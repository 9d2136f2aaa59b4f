package nl.wegwijs.bot.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.reminder.PersonalNews;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.db.gap.Gap;
import nl.wegwijs.db.handoff.Handoff;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InboxTest {
    private static final String CRISIS = "ik wil dood";
    private static final String NOBODY_KNOWS = "hoeveel kost een olifant op de markt";

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
    void theSameMessageIsHandledOnce() {
        var once = bot.incoming("a", "m1", new Incoming.Text("Hoe vraag ik DigiD aan?"));
        assertThat(bot.inbox.receive(once)).isTrue();
        var said = bot.replies("a").size();
        assertThat(bot.inbox.receive(once)).isFalse();
        assertThat(bot.replies("a")).hasSize(said);
        assertThat(bot.heard("a")).hasSize(1);
    }

    @Test
    void theSameMessageArrivingManyTimesAtOnceIsHandledOnce() throws Exception {
        var once = bot.incoming("a", "m1", new Incoming.Start("", "nl"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> receive = () -> bot.inbox.receive(once);
            var results = threads.invokeAll(Collections.nCopies(20, receive));
            assertThat(results.stream().filter(result -> result.resultNow())).hasSize(1);
        }
        assertThat(bot.replies("a")).hasSize(1);
    }

    @Test
    void messagesOfOneChatThatArriveAtOnceAreDecidedOneAfterAnother() throws Exception {
        bot.settledIn("a", "nl", "assen");
        var before = bot.replies("a").size();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 10)
                    .mapToObj(number -> (Callable<Boolean>) () -> bot.inbox.receive(bot.incoming(
                            "a", "at-once-" + number, new Incoming.Press(number % 2 == 0 ? "do:menu" : "do:stop"))))
                    .toList();
            assertThat(threads.invokeAll(all)).allMatch(result -> result.resultNow());
        }
        assertThat(bot.replies("a")).hasSize(before + 10);
    }

    @Test
    void answeringWakesTheOutboxAndRingsTheBell() {
        bot.says("a", "hallo");
        assertThat(bot.woken).containsExactly(RunningBot.CHANNEL);
        assertThat(bot.rung).contains("chat:" + bot.chat("a").id());
    }

    @Test
    void theWordsOfACrisisAreNotStored() {
        bot.settledIn("a", "nl", "assen");
        bot.says("a", CRISIS);
        assertThat(bot.lastReply("a"))
                .isInstanceOfSatisfying(
                        Reply.ShowCard.class, card -> assertThat(card.urgent()).isTrue());
        assertThat(bot.heard("a").getLast().text()).isEmpty();
        assertThat(onDisk()).doesNotContain(CRISIS);
    }

    @Test
    void theWordsOfACrisisAreNotStoredWhileAHumanHasTheChat() {
        withAHuman("a");
        bot.says("a", CRISIS);
        assertThat(bot.lastReply("a")).isInstanceOf(Reply.ShowCard.class);
        assertThat(onDisk()).doesNotContain(CRISIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456782",
                "123.456.782",
                "123 456 782",
                "123-456-782",
                "1234567890",
                "NL91ABNA0417164300",
                "NL91 ABNA 0417 1643 00",
                "nl91abna0417164300",
                "١٢٣٤٥٦٧٨٢",
                "۱۲۳۴۵۶۷۸۲",
                "NP1234567",
                "SPECI2014",
            })
    void numbersThatIdentifyAreNeverStored(String number) {
        bot.settledIn("a", "nl", "assen");
        for (var step : List.of("do:menu", "do:human", "do:delete_data", "remind:individuele-inkomenstoeslag")) {
            bot.presses("a", step);
            bot.says("a", "mijn nummer is " + number + " wat moet ik doen");
            assertThat(spoken("a")).contains(bot.texts.say(Language.NL, "masked"));
        }
        assertThat(onDisk()).doesNotContain(number);
    }

    @Test
    void aNumberWrittenToAHumanIsCoveredToo() {
        withAHuman("a");
        bot.says("a", "mijn bsn is 123456782");
        assertThat(bot.heard("a").getLast().text()).isEqualTo("mijn bsn is ●●●●");
        assertThat(onDisk()).doesNotContain("123456782");
    }

    @Test
    void deletingLeavesNothingButAGoodbye() throws IOException {
        bot.hire("Anna", "regievoerder", "assen");
        bot.settledIn("eenzaam-adres", "nl", "assen");
        bot.says("eenzaam-adres", NOBODY_KNOWS);
        bot.presses("eenzaam-adres", "remind:individuele-inkomenstoeslag");
        bot.presses("eenzaam-adres", "yes:remind");
        handOver("eenzaam-adres", "waar woont de olifant");
        bot.presses("eenzaam-adres", "do:delete_data");
        assertThat(bot.says("eenzaam-adres", "ja")).isTrue();
        assertThat(bot.isKnown("eenzaam-adres")).isFalse();
        assertThat(bot.waitingIn("assen")).isEmpty();
        var goodbye = bot.database
                .write(stores -> stores.outbox().claimNext(RunningBot.CHANNEL, bot.clock.instant()))
                .orElseThrow();
        assertThat(goodbye.replyJson()).contains(bot.texts.say(Language.NL, "delete.done"));
        bot.database.update(stores -> stores.outbox().sent(goodbye.id(), "1", bot.clock.instant()));
        var copy = folder.resolve("copy.db");
        bot.database.backupTo(copy);
        assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1))
                .doesNotContain("olifant")
                .doesNotContain("eenzaam-adres");
    }

    @Test
    void whoComesBackAfterDeletingIsNew() {
        bot.settledIn("a", "ar", "assen");
        bot.presses("a", "do:delete_data");
        bot.presses("a", "yes:delete");
        bot.receives("a", new Incoming.Start("", ""));
        assertThat(((Reply.Say) bot.lastReply("a")).text()).contains(bot.texts.say(Language.NL, "first.language"));
        assertThat(bot.database
                        .read(stores -> stores.newcomers().get(bot.chat("a").newcomerId()))
                        .gemeente())
                .isEmpty();
    }

    @Test
    void whatWasHandledBeforeDeletingIsNotHandledAgain() {
        var start = bot.incoming("a", "m1", new Incoming.Start("", "nl"));
        bot.inbox.receive(start);
        bot.presses("a", "do:delete_data");
        bot.presses("a", "yes:delete");
        assertThat(bot.inbox.receive(start)).isFalse();
    }

    @Test
    void aQuestionNobodyKnowsIsShownToAnEditorOnce() {
        bot.settledIn("a", "nl", "tynaarlo");
        bot.says("a", NOBODY_KNOWS);
        var gaps = bot.database.read(stores -> stores.gaps().open(10));
        assertThat(gaps).hasSize(1);
        assertThat(gaps.getFirst())
                .extracting(Gap::maskedText, Gap::gemeente, Gap::language)
                .containsExactly(NOBODY_KNOWS, "tynaarlo", "nl");
    }

    @Test
    void anOldYesAnswersNoOtherQuestion() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "do:delete_data");
        bot.presses("a", "yes:remind");
        assertThat(bot.everythingAbout("a")).containsKey("message");
    }

    @Test
    void aForgedButtonStoresNoPersonalNumber() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "111222333");
        assertThat(bot.heard("a").getLast().text()).doesNotContain("111222333");
    }

    @Test
    void whenOneEffectFailsNoneOfThemStays() {
        bot.settledIn("a", "nl", "assen");
        bot.presses("a", "do:stop");
        bot.presses("a", "remind:individuele-inkomenstoeslag");
        var yes = bot.incoming("a", "m-yes", new Incoming.Press("yes:remind"));
        assertThat(inboxThatCannotPlan().receive(yes)).isTrue();
        assertThat(bot.chat("a").stoppedAt()).isPresent();
        assertThat(bot.everythingAbout("a")).doesNotContainKeys("consent", "reminder");
        assertThat(spoken("a")).endsWith(bot.texts.say(Language.NL, "error.again"));
        assertThat(bot.heard("a").getLast().text()).isEqualTo("yes:remind");
        assertThat(bot.inbox.receive(yes)).isFalse();
    }

    @Test
    void aMessageThatCannotBeWrittenAtAllReachesTheChannelAsAnException() {
        bot.settledIn("a", "nl", "assen");
        bot.close();
        assertThatThrownBy(() -> bot.says("a", "hallo")).isInstanceOf(RuntimeException.class);
        bot = RunningBot.open(folder);
        assertThat(bot.heard("a")).noneMatch(message -> message.text().equals("hallo"));
    }

    @Test
    void textBeyondAnyQuestionIsRefusedInWordsAndNotStored() {
        bot.settledIn("a", "nl", "assen");
        bot.says("a", "langzaam ".repeat(500));
        assertThat(spoken("a")).endsWith(bot.texts.say(Language.NL, "error.too_long"));
        assertThat(bot.heard("a").getLast().text()).isEmpty();
    }

    @Test
    void aCrisisIsHeardInAVeryLongTextToo() {
        bot.settledIn("a", "nl", "assen");
        bot.says("a", CRISIS + ". " + "en dan nog iets. ".repeat(400));
        assertThat(bot.lastReply("a"))
                .isInstanceOfSatisfying(
                        Reply.ShowCard.class, card -> assertThat(card.urgent()).isTrue());
        assertThat(onDisk()).doesNotContain(CRISIS);
    }

    @Test
    void twoChatsKnowNothingOfEachOther() {
        bot.settledIn("a", "ar", "assen");
        bot.settledIn("b", "nl", "tynaarlo");
        bot.presses("a", "do:stop");
        assertThat(bot.chat("a").stoppedAt()).isPresent();
        assertThat(bot.chat("b").stoppedAt()).isEmpty();
        assertThat(bot.chat("b").language()).isEqualTo("nl");
        assertThat(bot.chat("a").newcomerId()).isNotEqualTo(bot.chat("b").newcomerId());
    }

    @Test
    void theSameIdOnAnotherChannelIsAnotherMessage() {
        assertThat(bot.inbox.receive(new Incoming("web", "a", "m1", new Incoming.Start("", "nl"), bot.clock.instant())))
                .isTrue();
        assertThat(bot.inbox.receive(
                        new Incoming("terminal", "a", "m1", new Incoming.Start("", "nl"), bot.clock.instant())))
                .isTrue();
    }

    private void withAHuman(String address) {
        var anna = bot.hire("Anna", "regievoerder", "assen");
        bot.settledIn(address, "nl", "assen");
        var handoff = handOver(address, "kan iemand mij bellen");
        assertThat(bot.handoffs.take(handoff.id(), anna)).isTrue();
    }

    private Handoff handOver(String address, String question) {
        bot.presses(address, "do:human");
        bot.says(address, question);
        bot.says(address, "ja");
        return bot.handoff(address);
    }

    /// Planning a reminder goes wrong after consent was written and "stop" was undone.
    private Inbox inboxThatCannotPlan() {
        var reminders = new Reminders(
                bot.database,
                bot.texts,
                () -> RunningBot.knowledge().kaart(),
                stores -> {
                    throw new IllegalStateException("no rules");
                },
                bot.clock,
                bot.bell,
                bot.woken::add);
        var effects = new Effects(
                bot.handoffs,
                reminders,
                new PersonalNews(reminders, () -> RunningBot.knowledge().kaart(), bot.texts),
                new PersonalData(bot.texts));
        return new Inbox(
                bot.database,
                RunningBot::knowledge,
                bot.texts,
                effects,
                bot.rules,
                bot.clock,
                bot.bell,
                bot.woken::add);
    }

    private List<String> spoken(String address) {
        return bot.replies(address).stream().map(Reply::plainText).toList();
    }

    /// Everything in the database's files, the write-ahead log included.
    private String onDisk() {
        var all = new StringBuilder();
        for (var name : List.of("wegwijs.db", "wegwijs.db-wal")) {
            try {
                all.append(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
                all.append(new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8));
            } catch (IOException absent) {
                throw new UncheckedIOException(absent);
            }
        }
        return all.toString();
    }
}
