package nl.wegwijs.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wegwijs.bot.channel.Channel;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.SendResult;
import nl.wegwijs.bot.standin.BotApiClient;
import nl.wegwijs.bot.standin.BotApiStandIn;
import nl.wegwijs.bot.standin.Failure;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.bot.standin.SentMessage;
import nl.wegwijs.bot.telegram.TelegramChannel;
import nl.wegwijs.db.chat.Chat;
import nl.wegwijs.db.outbox.OutboxRow;
import nl.wegwijs.db.reminder.Reminder;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The outbox, the Telegram channel and a Bot API that fails in every way, on a clock that stands still.
final class OutboxSenderTest {
    @TempDir
    Path folder;

    private final BotApiStandIn telegram = BotApiStandIn.start();
    private final TelegramChannel channel = new TelegramChannel(BotApiClient.of(telegram.port()));
    private RunningBot bot;
    private OutboxSender sender;

    @BeforeEach
    void open() {
        bot = RunningBot.open(folder);
        sender = sender(Pace.telegram(), bot.clock, 1);
    }

    @AfterEach
    void close() {
        sender.close();
        bot.close();
        telegram.close();
    }

    @Test
    void sendsAndRemembersTheIdOfTheMessage() {
        say(1, "Dag");
        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(texts(1)).containsExactly("Dag");
        var row = rows(1).getFirst();
        assertThat(row.state()).isEqualTo("sent");
        assertThat(row.externalId())
                .contains(Integer.toString(telegram.messages(1).getFirst().id()));
        assertThat(sender.sendDue()).isZero();
    }

    @Test
    void oneChatGetsOneMessageASecondAndOthersDoNotWait() {
        say(1, "een");
        say(1, "twee");
        say(2, "een");
        assertThat(sender.sendDue()).isEqualTo(2);
        assertThat(texts(1)).containsExactly("een");
        assertThat(texts(2)).containsExactly("een");
        bot.clock.advance(Duration.ofMillis(900));
        assertThat(sender.sendDue()).isZero();
        bot.clock.advance(Duration.ofMillis(100));
        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(texts(1)).containsExactly("een", "twee");
    }

    @Test
    void waitingForItsMomentCountsAsNoAttempt() {
        say(1, "een");
        say(1, "twee");
        sender.sendDue();
        assertThat(rows(1).getLast().attempts()).isZero();
        assertThat(rows(1).getLast().state()).isEqualTo("due");
    }

    @Test
    void isSilentForAsLongAsTelegramAsks() {
        say(1, "een");
        say(2, "een");
        say(3, "een");
        telegram.fails("sendMessage", new Failure.TooManyRequests(7));
        sender.sendDue();
        bot.clock.advance(Duration.ofMillis(6_900));
        say(4, "een");
        assertThat(sender.sendDue()).isZero();
        assertThat(telegram.calls("sendMessage")).hasSize(1);
        bot.clock.advance(Duration.ofMillis(100));
        assertThat(sender.sendDue()).isEqualTo(4);
        assertThat(telegram.messages()).hasSize(4);
    }

    @Test
    void whoBlockedUsIsLeftAloneAndNotReminded() {
        var chat = chat(1);
        bot.database.update(stores -> stores.reminders()
                .plan(
                        new Reminder.Planning(
                                chat.newcomerId(),
                                chat.id(),
                                "iit",
                                "iit",
                                "explain",
                                "2026",
                                now().plusSeconds(60),
                                LocalDate.of(2030, 1, 1),
                                ""),
                        now()));
        say(1, "een");
        say(1, "twee");
        telegram.blocks(1);
        assertThat(sender.sendDue()).isEqualTo(1);
        assertThat(telegram.calls("sendMessage")).hasSize(1);
        assertThat(rows(1)).extracting(OutboxRow::state).containsExactly("undeliverable", "undeliverable");
        assertThat(chat(1).blockedAt()).contains(now());
        bot.clock.advance(Duration.ofMinutes(5));
        assertThat(bot.reminders.sendDue()).isZero();
        assertThat(rows(1)).hasSize(2);
    }

    @Test
    void whoWritesAgainIsNoLongerBlocked() {
        say(1, "een");
        telegram.blocks(1);
        sender.sendDue();
        telegram.unblocks(1);
        bot.inbox.receive(new Incoming("telegram", "1", "x1", new Incoming.Start("", "nl"), now()));
        assertThat(chat(1).blockedAt()).isEmpty();
        bot.clock.advance(Duration.ofSeconds(2));
        sender.sendDue();
        assertThat(telegram.messages(1)).hasSize(1);
    }

    @Test
    void aFailureKeepsTheOrderOfTheChat() {
        say(1, "een");
        say(1, "twee");
        say(2, "een");
        telegram.fails("sendMessage", Failure.serverError(), new Failure.BadGateway());
        sender.sendDue();
        assertThat(texts(1)).isEmpty();
        for (int second = 0; second < 60; second++) {
            bot.clock.advance(Duration.ofSeconds(1));
            sender.sendDue();
        }
        assertThat(texts(1)).containsExactly("een", "twee");
        assertThat(texts(2)).containsExactly("een");
        assertThat(rows(1).getFirst().attempts()).isGreaterThan(1);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        say(1, "een");
        telegram.fails(
                "sendMessage",
                IntStream.range(0, 5).mapToObj(n -> Failure.serverError()).toArray(Failure[]::new));
        var waits = new ArrayList<Long>();
        while (texts(1).isEmpty()) {
            sender.sendDue();
            var due = rows(1).getFirst().dueAt();
            waits.add(Math.max(0, Duration.between(now(), due).toSeconds()));
            bot.clock.set(due.isAfter(now()) ? due : now());
        }
        assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L, 0L);
    }

    @Test
    void keepsTryingForADayAndThenGivesUpThisMessageOnly() {
        say(1, "een");
        telegram.close();
        for (int hour = 0; hour < 23; hour++) {
            sender.sendDue();
            bot.clock.advance(Duration.ofHours(1));
        }
        assertThat(rows(1).getFirst().state()).isEqualTo("due");
        bot.clock.advance(Duration.ofHours(2));
        sender.sendDue();
        assertThat(rows(1).getFirst().state()).isEqualTo("undeliverable");
        assertThat(chat(1).blockedAt()).isEmpty();
    }

    @Test
    void aWrongTokenLosesNothing() {
        say(1, "een");
        var wrong = new OutboxSender(
                bot.database,
                new TelegramChannel(BotApiClient.of(telegram.port(), "1:wrong")),
                Pace.telegram(),
                bot.clock,
                1);
        wrong.sendDue();
        assertThat(rows(1).getFirst().state()).isEqualTo("due");
        assertThat(rows(1).getFirst().why()).contains("is the token right?");
        bot.clock.advance(Duration.ofMinutes(2));
        sender.sendDue();
        assertThat(texts(1)).containsExactly("een");
    }

    @Test
    void aMessageOnWhichWeStumbleDoesNotKeepTheNextAwayForEver() {
        say(1, "een");
        say(1, "twee");
        var stumbling = new OutboxSender(bot.database, new StumblingChannel("een"), Pace.unlimited(), bot.clock, 1);
        for (int minute = 0; minute < 10; minute++) {
            stumbling.sendDue();
            bot.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(rows(1)).extracting(OutboxRow::state).containsExactly("undeliverable", "sent");
    }

    @Test
    void whatWasClaimedWhenTheProgramDiedIsSentAtTheNextStart() {
        say(1, "een");
        bot.database.write(stores -> stores.outbox().claimNext("telegram", now()));
        assertThat(sender.sendDue()).isZero();
        sender.start();
        assertThat(telegram.awaitMessages(1, 1)).hasSize(1);
    }

    @Test
    void anAnswerThatGotLostAfterSendingDoublesAtMostThatMessage() {
        say(1, "een");
        say(1, "twee");
        telegram.fails("sendMessage", new Failure.ResetAfter());
        for (int second = 0; second < 10; second++) {
            sender.sendDue();
            bot.clock.advance(Duration.ofSeconds(1));
        }
        assertThat(texts(1)).containsExactly("een", "een", "twee");
    }

    @Test
    void aLastWordIsSentAndLeavesNothing() {
        telegram.opens(9);
        bot.database.update(stores -> stores.outbox()
                .addLastWord("telegram", "9", nl.wegwijs.bot.channel.ReplyJson.write(reply("Alles is weg")), now()));
        sender.sendDue();
        assertThat(texts(9)).containsExactly("Alles is weg");
    }

    /// Four workers, a clock that runs fast, and a Bot API on which a third of all calls goes wrong.
    @Test
    void manyWorkersKeepTheOrderAndDoubleNothingWhateverHappens() {
        var random = new Random(20260504);
        for (int number = 1; number <= 12; number++) {
            for (int chat = 1; chat <= 8; chat++) {
                say(chat, Integer.toString(number));
            }
        }
        for (int i = 0; i < 48; i++) {
            telegram.fails("sendMessage", failure(random.nextInt(4)));
        }
        try (var busy = sender(new Pace(Duration.ZERO, Duration.ofMillis(500)), fast(bot.clock.instant()), 4)) {
            busy.start();
            for (int chat = 1; chat <= 8; chat++) {
                telegram.awaitMessages(chat, 12);
            }
        }
        for (int chat = 1; chat <= 8; chat++) {
            assertThat(texts(chat))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                            .mapToObj(Integer::toString)
                            .toList());
        }
    }

    private static Failure failure(int kind) {
        return switch (kind) {
            case 0 -> Failure.serverError();
            case 1 -> new Failure.BadGateway();
            case 2 -> new Failure.ResetBefore();
            default -> new Failure.TooManyRequests(1);
        };
    }

    private static InstantSource fast(Instant start) {
        long begin = System.nanoTime();
        return () -> start.plusNanos((System.nanoTime() - begin) * 50);
    }

    private OutboxSender sender(Pace pace, InstantSource clock, int workers) {
        return new OutboxSender(bot.database, channel, pace, clock, workers);
    }

    private Instant now() {
        return bot.clock.instant();
    }

    private Chat chat(long address) {
        return bot.database.write(
                stores -> stores.chats().getOrCreate("telegram", Long.toString(address), bot.clock.instant()));
    }

    private void say(long address, String text) {
        telegram.opens(address);
        var chat = chat(address);
        bot.database.update(stores -> Speaker.say(stores, chat, reply(text), "dialogue", now()));
    }

    private static Reply reply(String text) {
        return new Reply.Say(Language.NL, text, List.of());
    }

    private List<String> texts(long address) {
        return telegram.messages(address).stream().map(SentMessage::text).toList();
    }

    private List<OutboxRow> rows(long address) {
        return bot.database.read(
                stores -> stores.outbox().ofChatAfter(chat(address).id(), 0));
    }

    /// Has a mistake in it: one text makes it throw.
    private record StumblingChannel(String stone) implements Channel {
        @Override
        public String id() {
            return "telegram";
        }

        @Override
        public SendResult send(String address, Reply reply) {
            if (reply.plainText().equals(stone)) {
                throw new IllegalStateException("stumbled");
            }
            return new SendResult.Sent("1");
        }
    }
}
