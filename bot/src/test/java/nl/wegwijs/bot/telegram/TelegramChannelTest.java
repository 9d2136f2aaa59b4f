package nl.wegwijs.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.SendResult;
import nl.wegwijs.bot.standin.BotApiClient;
import nl.wegwijs.bot.standin.BotApiStandIn;
import nl.wegwijs.bot.standin.Failure;
import nl.wegwijs.bot.standin.SentMessage;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TelegramChannelTest {
    private static final long CHAT = 12;

    private final BotApiStandIn telegram = BotApiStandIn.start();
    private final TelegramChannel channel = new TelegramChannel(BotApiClient.of(telegram.port()));

    @BeforeEach
    void open() {
        telegram.opens(CHAT);
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void tellsTheIdOfTheMessage() {
        var result = channel.send("12", say("Dag"));
        assertThat(result).isEqualTo(new SendResult.Sent(Integer.toString(sent().id())));
        assertThat(sent().text()).isEqualTo("Dag");
    }

    @Test
    void signsOfHtmlArriveAsTheyWereWritten() {
        channel.send("12", say("1 < 2 & <b>niet vet</b> &amp; \"klaar\""));
        assertThat(sent().text()).isEqualTo("1 < 2 & <b>niet vet</b> &amp; \"klaar\"");
    }

    @Test
    void whatAHumanWroteCarriesTheNameAndNothingElseOfTheirs() {
        channel.send("12", new Reply.FromHuman(Language.NL, "Anna <3", "Kom </b> morgen & bel", List.of()));
        assertThat(sent().text()).isEqualTo("👤 Anna <3\nKom </b> morgen & bel");
        assertThat(sent().markup()).startsWith("👤 <b>Anna &lt;3</b>");
    }

    @Test
    void shortLabelsStandInPairsAndLongOnesAlone() {
        channel.send(
                "12",
                new Reply.Say(
                        Language.NL,
                        "Kies",
                        List.of(
                                new Button.Press("Assen", "gem:assen"),
                                new Button.Press("Tynaarlo", "gem:tynaarlo"),
                                new Button.Press("Meppel", "gem:meppel"),
                                new Button.Press("Een heel lang antwoord om te lezen", "x"),
                                new Button.Press("Ja", "yes"),
                                new Button.Press("Nee", "no"))));
        assertThat(sent().rows().stream()
                        .map(row -> row.stream().map(SentMessage.Key::label).toList()))
                .containsExactly(
                        List.of("Assen", "Tynaarlo"),
                        List.of("Meppel"),
                        List.of("Een heel lang antwoord om te lezen"),
                        List.of("Ja", "Nee"));
    }

    @Test
    void buttonsCarryAPictogramAndLinksOpen() {
        channel.send(
                "12",
                new Reply.Say(
                        Language.NL,
                        "Kies",
                        List.of(
                                new Button.Press("Vraag het een mens", "do:human", "human"),
                                new Button.Open("Website", "https://www.rijksoverheid.nl"),
                                new Button.Call("Bel", "112"))));
        assertThat(sent().keys())
                .containsExactly(
                        new SentMessage.Key("👤 Vraag het een mens", "do:human", ""),
                        new SentMessage.Key("Website", "", "https://www.rijksoverheid.nl"));
    }

    @Test
    void aCrisisCardShowsTheNumbersInTheText() {
        channel.send("12", crisis(Language.NL, "Bel nu 112"));
        assertThat(sent().text())
                .startsWith("🆘 Gevaar")
                .contains("📞 112 Bel nu")
                .contains("📞 0800-2000 Veilig Thuis");
        assertThat(sent().keys()).isEmpty();
    }

    @Test
    void aCardHasItsPartsInOrder() {
        channel.send("12", card(3, "Vergeet niet"));
        var text = sent().text();
        assertThat(List.of(
                        "Titel",
                        "Kort antwoord.",
                        "1. Stap 1",
                        "2. Stap 2",
                        "📍",
                        "☎ 088 786 73 72",
                        "• Fout 1",
                        "Bron"))
                .isSortedAccordingTo((one, other) -> Integer.compare(text.indexOf(one), text.indexOf(other)))
                .allMatch(text::contains);
    }

    @Test
    void aLongCardIsCutFromTheEndAndKeepsItsSmallPrint() {
        channel.send("12", card(400, "<Pas & op>"));
        assertThat(sent().text())
                .contains("Titel")
                .contains("1. Stap 1 <Pas & op>")
                .contains("…")
                .doesNotContain("400. Stap")
                .doesNotContain("☎")
                .endsWith("Bron: gemeente");
        assertThat(sent().text().length()).isLessThanOrEqualTo(4096);
    }

    @Test
    void aLongTextOfAHumanIsSentWholeWithTheButtonsLast() {
        var sentence = "Dit is een zin met <tekens> & meer. ";
        var text = sentence.repeat(300).strip();
        channel.send(
                "12", new Reply.FromHuman(Language.NL, "Anna", text, List.of(new Button.Press("Menu", "do:menu"))));
        var messages = telegram.messages(CHAT);
        assertThat(messages).hasSizeGreaterThan(2);
        assertThat(messages.stream()
                        .map(message -> message.text().replace("👤 Anna\n", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(text);
        assertThat(messages.getLast().keys()).hasSize(1);
        assertThat(messages.getFirst().keys()).isEmpty();
    }

    @Test
    void aLongTextWithoutAnySpaceIsSentWhole() {
        channel.send("12", say("🙂".repeat(4000)));
        assertThat(telegram.messages(CHAT).stream().map(SentMessage::text).collect(Collectors.joining()))
                .isEqualTo("🙂".repeat(4000));
    }

    @Test
    void numbersStandIsolatedInRightToLeftText() {
        channel.send("12", new Reply.Say(Language.AR, "اتصل بالرقم 088 786 73 72 من 09:00 حتى 17:00", List.of()));
        assertThat(sent().text())
                .contains("\u2066088 786 73 72\u2069")
                .contains("\u206609:00\u2069")
                .contains("\u206617:00\u2069");
    }

    @Test
    void numbersStandBareInLeftToRightText() {
        channel.send("12", say("Bel 088 786 73 72"));
        assertThat(sent().text()).isEqualTo("Bel 088 786 73 72");
    }

    @Test
    void aTypingActionIsShownAndNeverFails() {
        channel.showTyping("12");
        telegram.fails("sendChatAction", Failure.serverError());
        channel.showTyping("12");
        telegram.blocks(CHAT);
        channel.showTyping("12");
        assertThat(telegram.calls("sendChatAction").stream().map(BotApiStandIn.Call::code))
                .containsExactly(200, 500, 403);
    }

    @Test
    void everyWayOfFailingHasItsMeaning() {
        telegram.fails(
                "sendMessage",
                new Failure.TooManyRequests(7),
                Failure.serverError(),
                new Failure.BadGateway(),
                new Failure.Refused(401, "Unauthorized"),
                new Failure.Refused(403, "Forbidden: user is deactivated"),
                new Failure.Refused(400, "Bad Request: chat not found"));
        assertThat(IntStream.range(0, 6)
                        .mapToObj(number -> channel.send("12", say("Dag")))
                        .map(TelegramChannelTest::inShort))
                .containsExactly(
                        "again PT7S", "again PT0S", "again PT0S", "again PT1M", "never, blocked", "never, blocked");
        assertThat(telegram.messages()).isEmpty();
    }

    @Test
    void anAbsentTelegramIsTriedAgain() {
        telegram.close();
        assertThat(inShort(channel.send("12", say("Dag")))).isEqualTo("again PT0S");
    }

    @Test
    void layoutThatTelegramCannotReadGoesAsPlainWords() {
        telegram.fails(
                "sendMessage", new Failure.Refused(400, "Bad Request: can't parse entities: Unsupported start tag"));
        assertThat(channel.send("12", card(2, "Let op"))).isInstanceOf(SendResult.Sent.class);
        assertThat(sent().markup()).doesNotContain("<b>").contains("Titel").contains("088 786 73 72");
    }

    @Test
    void aMessageThatTelegramNeverTakesIsGivenUp() {
        telegram.fails(
                "sendMessage",
                new Failure.Refused(400, "Bad Request: BUTTON_URL_INVALID"),
                new Failure.Refused(400, "Bad Request: something"));
        assertThat(inShort(channel.send("12", say("Dag")))).isEqualTo("never");
        assertThat(inShort(channel.send("12", say("")))).isEqualTo("never");
    }

    @Test
    void somebodyWhoNeverStartedTheBotCannotBeReached() {
        assertThat(inShort(channel.send("99", say("Dag")))).isEqualTo("never, blocked");
    }

    private SentMessage sent() {
        return telegram.messages(CHAT).getLast();
    }

    private static String inShort(SendResult result) {
        return switch (result) {
            case SendResult.Sent sent -> "sent";
            case SendResult.RetryLater later -> "again " + later.delay();
            case SendResult.Undeliverable never -> never.blockedByPerson() ? "never, blocked" : "never";
        };
    }

    private static Reply say(String text) {
        return new Reply.Say(Language.NL, text, List.of());
    }

    private static Reply crisis(Language language, String line) {
        return new Reply.ShowCard(
                language,
                "danger",
                "danger",
                true,
                "Gevaar",
                List.of(line),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Button.Call("Bel nu", "112"), new Button.Call("Veilig Thuis", "0800-2000")));
    }

    private static Reply card(int steps, String remark) {
        return new Reply.ShowCard(
                Language.NL,
                "topic",
                "D1",
                false,
                "Titel",
                List.of("Kort antwoord."),
                List.of(
                        new Reply.Section(
                                "steps",
                                "Stappen",
                                IntStream.rangeClosed(1, steps)
                                        .mapToObj(n -> "Stap " + n + " " + remark)
                                        .toList()),
                        new Reply.Section("mistakes", "Let op", List.of("Fout 1"))),
                List.of(new Reply.Contact("Hier", "WPDA", "helpt", "088 786 73 72", "", "wpda.nl", "", "")),
                List.of("Dit is geen melding.", "Bron: gemeente"),
                List.of());
    }
}
