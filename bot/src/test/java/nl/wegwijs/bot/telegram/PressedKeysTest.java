package nl.wegwijs.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.standin.BotApiClient;
import nl.wegwijs.bot.standin.BotApiStandIn;
import nl.wegwijs.bot.standin.Failure;
import nl.wegwijs.bot.standin.SentMessage;
import nl.wegwijs.bot.standin.SettableClock;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PressedKeysTest {
    private static final long CHAT = 12;

    private final BotApiStandIn telegram = BotApiStandIn.start();
    private final BlockingQueue<Incoming> received = new LinkedBlockingQueue<>();
    private final TelegramPoller poller = new TelegramPoller(
                    BotApiClient.of(telegram.port()),
                    received::add,
                    address -> {},
                    SettableClock.at("2026-05-04T10:00"),
                    Duration.ofSeconds(20))
            .start();

    @BeforeEach
    void open() {
        telegram.opens(CHAT);
    }

    @AfterEach
    void close() {
        poller.close();
        telegram.close();
    }

    @Test
    void theClockOnTheKeyGoes() throws InterruptedException {
        telegram.presses(ask("Kies", new Button.Press("Menu", "do:menu")), "Menu");
        assertThat(next()).isEqualTo(new Incoming.Press("do:menu"));
        assertThat(telegram.awaitCalls("answerCallbackQuery", 1).getFirst().code())
                .isEqualTo(200);
    }

    @Test
    void aChoiceThatIsMadeOnceReplacesItsKeys() throws InterruptedException {
        var question = ask(
                "Welke <gemeente>?", new Button.Press("Assen", "gem:assen"), new Button.Press("Meppel", "gem:meppel"));
        telegram.presses(question, "Assen");
        assertThat(next()).isEqualTo(new Incoming.Press("gem:assen"));
        var changed = telegram.awaitMessage(CHAT, message -> message.edited() == 1, "a change");
        assertThat(changed.text()).isEqualTo("Welke <gemeente>?\n\n💬 Assen");
        assertThat(changed.keys()).isEmpty();
    }

    @Test
    void aMenuKeepsItsKeys() throws InterruptedException {
        var menu = ask("Kies", new Button.Press("Geld", "dom:D1"));
        telegram.presses(menu, "Geld");
        next();
        telegram.presses(ask("Ja?", new Button.Press("Ja", "yes:remind")), "Ja");
        next();
        telegram.awaitMessage(CHAT, message -> message.text().contains("💬 Ja"), "the second choice");
        assertThat(telegram.messages(CHAT).getFirst()).isEqualTo(menu);
    }

    @Test
    void theLayoutOfTheQuestionStays() throws InterruptedException {
        var channel = new TelegramChannel(BotApiClient.of(telegram.port()));
        channel.send(
                "12",
                new Reply.FromHuman(Language.NL, "Anna", "Mag dit?", List.of(new Button.Press("Ja", "yes:remind"))));
        telegram.presses(telegram.messages(CHAT).getLast(), "Ja");
        next();
        var edit = telegram.awaitCalls("editMessageText", 1).getFirst();
        assertThat(edit.parameters().path("entities").get(0).path("type").asText())
                .isEqualTo("bold");
    }

    @Test
    void aSecondPressOfTheSameKeyChangesNothing() throws InterruptedException {
        var question = ask("Welke?", new Button.Press("Assen", "gem:assen"));
        telegram.presses(question, "Assen");
        next();
        telegram.awaitMessage(CHAT, message -> message.edited() == 1, "a change");
        telegram.pressesData(question, "gem:assen");
        next();
        telegram.awaitCalls("answerCallbackQuery", 2);
        telegram.awaitCalls("editMessageText", 2);
        assertThat(telegram.messages(CHAT).getFirst().text()).isEqualTo("Welke?\n\n💬 Assen");
    }

    @Test
    void aChangeThatFailsHarmsNothing() throws InterruptedException {
        telegram.fails("answerCallbackQuery", Failure.serverError());
        telegram.fails("editMessageText", new Failure.BadGateway());
        telegram.presses(ask("Ja?", new Button.Press("Ja", "yes:remind")), "Ja");
        assertThat(next()).isEqualTo(new Incoming.Press("yes:remind"));
        telegram.awaitCalls("editMessageText", 1);
        telegram.says(CHAT, "en verder");
        assertThat(next()).isEqualTo(new Incoming.Text("en verder"));
    }

    private SentMessage ask(String text, Button... buttons) {
        new TelegramChannel(BotApiClient.of(telegram.port()))
                .send("12", new Reply.Say(Language.NL, text, List.of(buttons)));
        return telegram.messages(CHAT).getLast();
    }

    private Incoming.Content next() throws InterruptedException {
        var incoming = received.poll(30, TimeUnit.SECONDS);
        assertThat(incoming).as("something arrives").isNotNull();
        return incoming.content();
    }
}
