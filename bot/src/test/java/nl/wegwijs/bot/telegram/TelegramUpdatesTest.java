package nl.wegwijs.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.standin.BotApiClient;
import nl.wegwijs.bot.standin.BotApiStandIn;
import nl.wegwijs.bot.standin.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of each kind of update, through the library and over HTTP.
final class TelegramUpdatesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BotApiStandIn telegram = BotApiStandIn.start();
    private final BlockingQueue<Incoming> received = new LinkedBlockingQueue<>();
    private final TelegramPoller poller = new TelegramPoller(
                    BotApiClient.of(telegram.port()),
                    received::add,
                    address -> {},
                    SettableClock.at("2026-05-04T10:00"),
                    Duration.ofSeconds(20))
            .start();

    @AfterEach
    void close() {
        poller.close();
        telegram.close();
    }

    @ParameterizedTest
    @CsvSource({
        "voice,    voice,    '{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":3}'",
        "audio,    voice,    '{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"duration\":3}'",
        "photo,    photo,    '[{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":9,\"height\":9}]'",
        "document, file,     '{\"file_id\":\"a\",\"file_unique_id\":\"b\"}'",
        "location, location, '{\"latitude\":53.0,\"longitude\":6.5}'",
        "video,    other,    '{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":9,\"height\":9,\"duration\":3}'",
        "contact,  other,    '{\"phone_number\":\"+31612345678\",\"first_name\":\"A\"}'",
        "sticker,  other,    '{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"type\":\"regular\",\"width\":9,\"height\":9}'",
        "dice,     other,    '{\"emoji\":\"x\",\"value\":3}'",
        "poll,     other,    '{\"id\":\"1\",\"question\":\"?\",\"options\":[]}'",
    })
    void whatWeCannotReadIsNamed(String kind, String ours, String json) throws Exception {
        telegram.shows(12, kind, JSON.readTree(json));
        assertThat(next().content()).isEqualTo(new Incoming.Unreadable(ours));
    }

    @ParameterizedTest
    @CsvSource({
        "/menu, do:menu",
        "/help, do:menu",
        "/MENU, do:menu",
        "/human, do:human",
        "/mens, do:human",
        "/stop, do:stop",
        "/data, do:show_data",
        "/delete, do:delete_data",
        "/language, do:change_language",
        "/taal, do:change_language",
        "/gemeente, do:change_gemeente",
    })
    void commandsAreButtons(String command, String data) throws InterruptedException {
        telegram.says(12, command);
        assertThat(next().content()).isEqualTo(new Incoming.Press(data));
    }

    @Test
    void commandsAreReadUnderATurkishLocaleToo() throws InterruptedException {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            telegram.says(12, "/DELETE");
            assertThat(next().content()).isEqualTo(new Incoming.Press("do:delete_data"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/start, ''",
        "/start card_kind-wordt-18, kind-wordt-18",
        "/start somethingelse, ''",
        "'/start  ', ''",
    })
    void startOpensTheChatPerhapsAtACard(String text, String topic) throws InterruptedException {
        telegram.says(12, text);
        assertThat(next().content()).isEqualTo(new Incoming.Start(topic, ""));
    }

    @Test
    void anUnknownCommandIsText() throws InterruptedException {
        telegram.says(12, "/zorgverzekering");
        assertThat(next().content()).isEqualTo(new Incoming.Text("/zorgverzekering"));
    }

    @Test
    void groupsAndChannelsAreLeftAlone() throws InterruptedException {
        var group = telegram.message(12).put("text", "hallo");
        group.set(
                "chat",
                JSON.createObjectNode()
                        .put("id", -100L)
                        .put("type", "supergroup")
                        .put("title", "Buurt"));
        var ofGroup = telegram.receives("message", group);
        telegram.says(12, "hier");
        assertThat(next().content()).isEqualTo(new Incoming.Text("hier"));
        telegram.awaitConfirmed(ofGroup);
        assertThat(received).isEmpty();
    }

    @Test
    void aPressFromAMessageThatIsNotThereAnyMoreIsUnderstood() throws InterruptedException {
        var query = query(12);
        query.putObject("message").put("message_id", 5).put("date", 0).set("chat", privateChat(12));
        telegram.receives("callback_query", query);
        assertThat(next().content()).isEqualTo(new Incoming.Press("do:menu"));
    }

    @Test
    void aPressWithoutAMessageOrInAGroupIsLeftAlone() throws InterruptedException {
        telegram.receives("callback_query", query(12));
        var ofGroup = query(12);
        ofGroup.putObject("message")
                .put("message_id", 5)
                .put("date", 9)
                .set(
                        "chat",
                        JSON.createObjectNode()
                                .put("id", -100L)
                                .put("type", "group")
                                .put("title", "Buurt"));
        var last = telegram.receives("callback_query", ofGroup);
        telegram.awaitConfirmed(last);
        assertThat(received).isEmpty();
    }

    @Test
    void aMessageNewerThanTheLibraryDoesNotKeepTheOthersAway() throws InterruptedException {
        var strange = telegram.message(12).put("text", "doorgestuurd");
        strange.putObject("forward_origin").put("type", "from_mars").put("date", 1);
        telegram.receives("message", strange);
        var stranger = telegram.message(13);
        stranger.put("photo", "not a list");
        telegram.receives("message", stranger);
        var last = telegram.says(14, "gewoon");
        var all = java.util.Set.of(next().content(), next().content(), next().content());
        assertThat(all)
                .containsExactlyInAnyOrder(
                        new Incoming.Text("doorgestuurd"),
                        new Incoming.Unreadable("other"),
                        new Incoming.Text("gewoon"));
        telegram.awaitConfirmed(last);
    }

    @Test
    void anUpdateWithoutAnythingIsPassedOver() throws InterruptedException {
        telegram.receives("message", JSON.createObjectNode());
        telegram.says(14, "gewoon");
        assertThat(next().content()).isEqualTo(new Incoming.Text("gewoon"));
    }

    private static ObjectNode query(long chat) {
        var query = JSON.createObjectNode()
                .put("id", "77")
                .put("chat_instance", "1")
                .put("data", "do:menu");
        query.set(
                "from",
                JSON.createObjectNode().put("id", chat).put("is_bot", false).put("first_name", "A"));
        return query;
    }

    private static ObjectNode privateChat(long chat) {
        return JSON.createObjectNode().put("id", chat).put("type", "private").put("first_name", "A");
    }

    private Incoming next() throws InterruptedException {
        var incoming = received.poll(30, TimeUnit.SECONDS);
        assertThat(incoming).as("something arrives").isNotNull();
        return incoming;
    }
}
