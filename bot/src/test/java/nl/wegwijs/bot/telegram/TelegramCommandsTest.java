package nl.wegwijs.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.wegwijs.bot.standin.BotApiClient;
import nl.wegwijs.bot.standin.BotApiStandIn;
import nl.wegwijs.bot.standin.Failure;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TelegramCommandsTest {
    private final BotApiStandIn telegram = BotApiStandIn.start();
    private final Texts texts = Texts.load("bot", "reminder");

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void standsInTheMenuInEachLanguageAndInEnglishForAllOthers() throws InterruptedException {
        new TelegramCommands(BotApiClient.of(telegram.port()), texts).publish().join(Duration.ofSeconds(30));
        var calls = telegram.calls("setMyCommands");
        assertThat(calls).allMatch(call -> call.code() == 200);
        assertThat(calls.stream()
                        .map(call -> call.parameters().path("language_code").asText("")))
                .startsWith("")
                .contains("nl", "en", "ar", "ti")
                .doesNotHaveDuplicates();
        assertThat(calls.getFirst()
                        .parameters()
                        .path("commands")
                        .get(0)
                        .path("description")
                        .asText())
                .isEqualTo(texts.say(Language.EN, "menu.menu"));
        assertThat(calls.getFirst().parameters().path("commands").findValuesAsText("command"))
                .contains("menu", "human", "language", "stop", "data", "delete");
    }

    @Test
    void triesAgainWhenTelegramIsAway() throws InterruptedException {
        telegram.fails("setMyCommands", new Failure.ResetBefore(), Failure.serverError());
        new TelegramCommands(BotApiClient.of(telegram.port()), texts).publish().join(Duration.ofSeconds(30));
        assertThat(telegram.calls("setMyCommands").getLast().code()).isEqualTo(200);
    }
}
