package nl.wegwijs.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.bot.channel.Button;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.bot.channel.ReplyJson;
import nl.wegwijs.bot.standin.RunningBot;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.bot.web.Page;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.bot.web.StaticFiles;
import nl.wegwijs.db.message.Message;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every page, with all that can be on it.
class ChatPagesTest {
    private static final String NASTY = "<img src=x onerror=alert(1)>\" onmouseover=\"alert(2)";
    private static final Instant MORNING = Instant.parse("2026-05-04T08:00:00Z");

    private final Pages pages = new Pages("chat", new StaticFiles(), Texts.load("web"));
    private final Icons icons = new Icons(() -> RunningBot.knowledge().kaart());
    private final MessageViews views = new MessageViews(icons);

    @ParameterizedTest
    @MethodSource("languages")
    void everyPageRendersInEveryLanguage(Language language) {
        for (var page : samples(language)) {
            var html = pages.render(page);
            assertThat(html).as(page.template()).doesNotContain("{{").doesNotContain("Optional[");
            if (!(page instanceof MessagesFragment)) {
                assertThat(html)
                        .as(page.template())
                        .contains("<html lang=\"" + language.tag() + "\" dir=\""
                                + language.direction().html() + "\"");
            }
        }
    }

    @Test
    void noPageRecordIsWithoutSample() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/nl/wegwijs/bot/webchat"))) {
            var pageNames = files.filter(file -> isPage(file))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(samples(Language.NL).stream().map(page -> page.getClass().getSimpleName()))
                    .containsAll(pageNames);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatPeopleWriteStaysText(Language language) {
        for (var page : samples(language)) {
            assertThat(pages.render(page))
                    .as(page.template())
                    .doesNotContain("<img src")
                    .doesNotContain("\" onmouseover")
                    .doesNotContain("javascript:");
        }
    }

    @Test
    void aPressShowsTheLabelOfTheButton() {
        assertThat(fragment(Language.NL)).contains("Ja graag").doesNotContain(">yes<");
    }

    @Test
    void wordsOfACrisisAreSaidToBeGone() {
        assertThat(fragment(Language.NL)).contains("Uw woorden zijn niet bewaard.");
    }

    @Test
    void aPostOfficeBoxHasNoRoute() {
        assertThat(Links.route("Postbus 30018, 9400 RA Assen")).isEmpty();
        assertThat(Links.route("Schepersmaat 4, Assen"))
                .hasValueSatisfying(link -> assertThat(link).endsWith("?query=Schepersmaat%204%2C%20Assen"));
    }

    @Test
    void numbersAreDialledWithoutTheirPunctuation() {
        assertThat(Links.call("0592-266 737")).contains("tel:0592266737");
        assertThat(Links.call("0900 112 0 112")).contains("tel:09001120112");
        assertThat(Links.call("112")).contains("tel:112");
        assertThat(Links.call("")).isEmpty();
        assertThat(Links.web("javascript:alert(1)")).isEmpty();
        assertThat(Links.web("vluchtelingenwerk.nl/noordnederland"))
                .contains("https://vluchtelingenwerk.nl/noordnederland");
    }

    @Test
    void everyTopicAndSignalHasAPictogram() {
        var kaart = RunningBot.knowledge().kaart();
        assertThat(kaart.topics())
                .allSatisfy(topic ->
                        assertThat(icons.of(topic.icon())).as(topic.id()).isNotEmpty());
        assertThat(kaart.crisisSignals())
                .allSatisfy(signal ->
                        assertThat(icons.of(signal.icon())).as(signal.id()).isNotEmpty());
    }

    static List<Language> languages() {
        return Texts.load("web").languages();
    }

    private String fragment(Language language) {
        return pages.render(new MessagesFragment(language, messages(language)));
    }

    private List<Page> samples(Language language) {
        var messages = messages(language);
        var names = LanguageName.all(languages(), language);
        var call = new ChoiceViews(icons)
                .of(new Button.Call("112: " + NASTY, "112"))
                .orElseThrow();
        return List.of(
                new ChatPage(language, "key", 9, messages, true, Optional.empty(), false, false, names, "form"),
                new ChatPage(
                        language,
                        "",
                        0,
                        List.of(),
                        false,
                        Optional.of(messages.getFirst()),
                        true,
                        false,
                        names,
                        "form"),
                new ChatPage(language, "", 0, List.of(), false, Optional.empty(), false, true, names, "form"),
                new MessagesFragment(language, messages),
                new WelcomePage(
                        language, List.of(new WelcomePage.Greeting("ar", "rtl", NASTY, "hello", "what", "start"))),
                new HelpPage(
                        language,
                        List.of(new HelpPage.SignalView(
                                "direct-gevaar", "nl", "ltr", NASTY, List.of(NASTY), List.of(call)))),
                new OfflinePage(language),
                DutchDaysPage.in(language),
                new JoinPage(language, "token", false),
                new JoinPage(language, "", true));
    }

    /// One of everything that can be said.
    private List<MessageView> messages(Language language) {
        var card = new Reply.ShowCard(
                language,
                "kind-wordt-18",
                "kind-wordt-18",
                false,
                NASTY,
                List.of(NASTY, "Bel 0800-8020"),
                Stream.of("steps", "deadline", "bring", "mistakes")
                        .map(kind -> new Reply.Section(kind, NASTY, List.of(NASTY, "17:00")))
                        .toList(),
                List.of(
                        new Reply.Contact(
                                "Waar", NASTY, NASTY, "0800-8020", "Straat 1, Assen", "svb.nl", "9:00", NASTY),
                        new Reply.Contact("Ook", "", "", "", "", "javascript:alert(1)", "", "niet bekend")),
                List.of(NASTY),
                List.of(
                        new Button.Press(NASTY, "topic:verhuizen", "verhuizen"),
                        new Button.Press("Ja graag", "yes:remind"),
                        new Button.Press("العربية", "lang:ar"),
                        new Button.Open("site", "javascript:alert(1)"),
                        new Button.Open("site", "https://svb.nl"),
                        new Button.Call("Bel", "112")));
        var crisis = new Reply.ShowCard(
                language,
                "x",
                "direct-gevaar",
                true,
                "Gevaar",
                List.of("Bel 112."),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Button.Call("112", "112")));
        return views.of(
                List.of(
                        in(1, "text", NASTY),
                        out(2, new Reply.Say(language, NASTY + "\nregel 2", List.of())),
                        out(3, card),
                        in(4, "press", "yes:remind"),
                        in(5, "press", "lang:ar"),
                        in(6, "press", "do:human"),
                        in(7, "text", ""),
                        in(8, "too-long", ""),
                        in(9, "start", ""),
                        out(10, crisis),
                        out(11, new Reply.FromHuman(language, NASTY, NASTY, List.of()))),
                language,
                LocalDate.of(2026, 5, 9));
    }

    private static Message in(long id, String kind, String text) {
        return new Message(id, 1, "abc:" + id, "in", "newcomer", "nl", text, kind, "", MORNING);
    }

    private static Message out(long id, Reply reply) {
        return new Message(
                id,
                1,
                "",
                "out",
                "bot",
                reply.language().tag(),
                reply.plainText(),
                "reply",
                ReplyJson.write(reply),
                MORNING);
    }

    private static boolean isPage(Path file) {
        try {
            return Files.readString(file).contains("implements Page");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
