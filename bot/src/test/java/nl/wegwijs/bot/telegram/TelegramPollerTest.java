package nl.wegwijs.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.standin.BotApiClient;
import nl.wegwijs.bot.standin.BotApiStandIn;
import nl.wegwijs.bot.standin.Failure;
import nl.wegwijs.bot.standin.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TelegramPollerTest {
    private static final Duration POLL_FOR = Duration.ofSeconds(20);

    private final SettableClock clock = SettableClock.at("2026-05-04T10:00");
    private final BotApiStandIn telegram = BotApiStandIn.start();
    private final BlockingQueue<Incoming> received = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> parts = new ArrayList<>(List.of(telegram));

    @AfterEach
    void close() throws Exception {
        for (var part : parts.reversed()) {
            part.close();
        }
    }

    @Test
    void handsOverWhatPeopleWriteAndConfirmsIt() throws InterruptedException {
        poll(received::add);
        var update = telegram.says(12, "Waar kan ik Nederlands leren?");
        var incoming = next();
        assertThat(incoming.address()).isEqualTo("12");
        assertThat(incoming.externalId()).isEqualTo(Integer.toString(update));
        assertThat(incoming.content()).isEqualTo(new Incoming.Text("Waar kan ik Nederlands leren?"));
        telegram.awaitConfirmed(update);
        assertThat(telegram.given(update)).isEqualTo(1);
    }

    @Test
    void asksForMessagesAndPressesOnly() {
        poll(received::add);
        telegram.says(12, "een");
        var poll = telegram.awaitCalls("getUpdates", 1).getFirst();
        assertThat(poll.parameters().path("allowed_updates").toString()).isEqualTo("[\"message\",\"callback_query\"]");
        assertThat(poll.parameters().path("timeout").asInt()).isEqualTo(20);
    }

    @Test
    void confirmsOnlyWhatIsStored() throws InterruptedException {
        var stored = new CountDownLatch(1);
        poll(incoming -> {
            received.add(incoming);
            awaitQuietly(stored);
        });
        var update = telegram.says(12, "een");
        next();
        assertThat(telegram.isConfirmed(update)).isFalse();
        stored.countDown();
        telegram.awaitConfirmed(update);
    }

    @Test
    void triesAgainWhenStoringFailsAndGoesOnPolling() throws InterruptedException {
        var failures = new AtomicInteger(2);
        poll(incoming -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the disk is full");
            }
            received.add(incoming);
        });
        telegram.says(12, "een");
        assertThat(next().content()).isEqualTo(new Incoming.Text("een"));
        telegram.says(12, "twee");
        assertThat(next().content()).isEqualTo(new Incoming.Text("twee"));
    }

    @Test
    void survivesAnErrorOfTheConsumer() throws InterruptedException {
        var failures = new AtomicInteger(1);
        poll(incoming -> {
            if (failures.getAndDecrement() > 0) {
                throw new StackOverflowError();
            }
            received.add(incoming);
        });
        var update = telegram.says(12, "een");
        assertThat(next().content()).isEqualTo(new Incoming.Text("een"));
        telegram.awaitConfirmed(update);
    }

    @Test
    void anotherChatIsServedWhileOneCannotBeStored() throws InterruptedException {
        poll(incoming -> {
            if (incoming.address().equals("13")) {
                throw new IllegalStateException("not this one");
            }
            received.add(incoming);
        });
        var first = telegram.says(13, "een");
        var second = telegram.says(12, "twee");
        assertThat(next().address()).isEqualTo("12");
        assertThat(telegram.isConfirmed(first)).isFalse();
        assertThat(telegram.isConfirmed(second)).isFalse();
    }

    @Test
    void whatWasNotStoredComesAgainAfterARestart() throws InterruptedException {
        var seen = new CountDownLatch(1);
        var first = telegram.says(12, "een");
        var second = telegram.says(12, "twee");
        var poller = poll(incoming -> {
            if (incoming.content().equals(new Incoming.Text("twee"))) {
                seen.countDown();
                throw new IllegalStateException("killed midway");
            }
        });
        assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
        poller.close();
        assertThat(telegram.isConfirmed(first)).isFalse();
        poll(received::add);
        assertThat(List.of(next().externalId(), next().externalId()))
                .containsExactly(Integer.toString(first), Integer.toString(second));
        telegram.awaitConfirmed(second);
    }

    @Test
    void keepsTheOrderWithinAChat() throws InterruptedException {
        for (int number = 0; number < 150; number++) {
            telegram.says(12 + number % 3, Integer.toString(number));
        }
        poll(received::add);
        var last = new int[] {-1, -1, -1};
        for (int count = 0; count < 150; count++) {
            var number = Integer.parseInt(((Incoming.Text) next().content()).text());
            assertThat(number).isGreaterThan(last[number % 3]);
            last[number % 3] = number;
        }
    }

    @Test
    void joinsWhenTheNetworkAppears() throws Exception {
        int port = freePort();
        var poller = new TelegramPoller(BotApiClient.of(port), received::add, address -> {}, clock, POLL_FOR).start();
        parts.add(poller);
        try (var later = BotApiStandIn.start(port)) {
            later.says(12, "een");
            assertThat(next().content()).isEqualTo(new Incoming.Text("een"));
        }
    }

    @Test
    void goesOnAfterEveryKindOfTrouble() throws InterruptedException {
        telegram.fails(
                "getUpdates",
                Failure.serverError(),
                new Failure.BadGateway(),
                new Failure.ResetBefore(),
                new Failure.TooManyRequests(1));
        telegram.fails("deleteWebhook", new Failure.BadGateway());
        poll(received::add);
        var update = telegram.says(12, "een");
        assertThat(next().content()).isEqualTo(new Incoming.Text("een"));
        telegram.awaitConfirmed(update);
        assertThat(telegram.calls("getUpdates").stream()
                        .map(BotApiStandIn.Call::code)
                        .limit(4))
                .containsExactly(500, 502, 0, 429);
    }

    @Test
    void goesOnAfterASecondPollerInterfered() throws Exception {
        poll(received::add);
        telegram.awaitPolls(1);
        var other = HttpRequest.newBuilder(
                        URI.create(telegram.address() + "/bot" + BotApiStandIn.TOKEN + "/getUpdates?timeout=0"))
                .build();
        HttpClient.newHttpClient().send(other, HttpResponse.BodyHandlers.discarding());
        telegram.awaitCalls("getUpdates", 2);
        telegram.says(12, "een");
        assertThat(next().content()).isEqualTo(new Incoming.Text("een"));
        assertThat(telegram.calls("getUpdates")).anyMatch(call -> call.code() == 409);
    }

    @Test
    void silenceIsNoticedAndEnds() throws InterruptedException {
        telegram.fails("getUpdates", new Failure.Hang());
        var poller = poll(received::add);
        assertThat(poller.isSilent()).isFalse();
        clock.advance(POLL_FOR.multipliedBy(2).plusSeconds(1));
        assertThat(poller.isSilent()).isTrue();
        telegram.endHanging();
        telegram.says(12, "een");
        next();
        assertThat(poller.isSilent()).isFalse();
        assertThat(poller.lastAnswer()).isEqualTo(clock.instant());
    }

    @Test
    void aWrongTokenIsSilenceAndNoCrash() {
        var poller = new TelegramPoller(
                        BotApiClient.of(telegram.port(), "1:wrong"), received::add, address -> {}, clock, POLL_FOR)
                .start();
        parts.add(poller);
        telegram.says(12, "een");
        clock.advance(POLL_FOR.multipliedBy(3));
        assertThat(poller.isSilent()).isTrue();
        assertThat(telegram.polls()).isZero();
    }

    @Test
    void showsThatItIsTypingForTextOnly() throws InterruptedException {
        var typing = new LinkedBlockingQueue<String>();
        var poller = new TelegramPoller(BotApiClient.of(telegram.port()), received::add, typing::add, clock, POLL_FOR);
        parts.add(poller.start());
        telegram.says(12, "/menu");
        telegram.says(13, "een vraag");
        next();
        next();
        assertThat(typing).containsExactly("13");
    }

    @Test
    void aTypingActionThatFailsHarmsNothing() throws InterruptedException {
        var poller = new TelegramPoller(
                BotApiClient.of(telegram.port()),
                received::add,
                address -> {
                    throw new IllegalStateException("no typing");
                },
                clock,
                POLL_FOR);
        parts.add(poller.start());
        telegram.says(13, "een vraag");
        assertThat(next().content()).isEqualTo(new Incoming.Text("een vraag"));
    }

    private TelegramPoller poll(Consumer<Incoming> inbox) {
        var poller = new TelegramPoller(BotApiClient.of(telegram.port()), inbox, address -> {}, clock, POLL_FOR);
        parts.add(poller);
        return poller.start();
    }

    private Incoming next() throws InterruptedException {
        var incoming = received.poll(30, TimeUnit.SECONDS);
        assertThat(incoming).as("something arrives").isNotNull();
        return incoming;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
