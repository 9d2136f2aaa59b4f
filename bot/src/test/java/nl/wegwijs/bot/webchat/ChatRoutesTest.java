package nl.wegwijs.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.channel.Reply;
import nl.wegwijs.db.message.Message;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChatRoutesTest {
    private static final Pattern CHAT_KEY = Pattern.compile("data-chat=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private RunningChat chat;

    @BeforeEach
    void open() {
        chat = RunningChat.open(folder);
    }

    @AfterEach
    void close() {
        chat.close();
    }

    @Test
    void frontDoorGreetsInEveryLanguageAndKeepsNothing() {
        var browser = chat.browser();
        assertThat(browser.get("/").body()).contains("Welkom bij Wegwijs", "Welcome to Wegwijs", "أهلًا", "እንቋዕ");
        assertThat(browser.cookies).isEmpty();
        assertThat(chat.received).isEmpty();
    }

    @Test
    void opensWithoutRememberingAnybodyUntilSomethingIsSaid() {
        var browser = chat.browser();
        assertThat(browser.page()).contains("begin", "/chat?lang=ar");
        assertThat(chat.received).isEmpty();
        assertThat(chat.bot.database.<Boolean>read(stores ->
                        stores.chats().find("web", browser.token().address()).isEmpty()))
                .isTrue();
    }

    @Test
    void aQuestionWorksWithoutScript() {
        var browser = chat.browser();
        var posted = browser.says("mijn zoon wordt 18");
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(posted.headers().firstValue("Location")).contains("/chat#latest");
        browser.presses("gem:assen");
        assertThat(browser.page()).contains("mijn zoon wordt ", "kind-wordt-18", "Assen", "https://svb.nl");
    }

    @Test
    void theSameMessageTwiceIsStoredOnce() {
        var browser = chat.browser();
        browser.get("/chat?lang=nl");
        var form = Map.of("id", UUID.randomUUID().toString(), "text", "hallo daar");
        browser.post("/chat/messages", form);
        browser.post("/chat/messages", form);
        assertThat(stored(browser).stream().filter(message -> message.text().equals("hallo daar")))
                .hasSize(1);
        assertThat(chat.received.stream().filter(incoming -> incoming.content() instanceof Incoming.Text))
                .hasSize(2);
    }

    @Test
    void theSameIdOfAnotherPersonIsAnotherMessage() {
        var form = Map.of("id", UUID.randomUUID().toString(), "text", "hallo daar");
        var one = chat.browser();
        var other = chat.browser();
        one.post("/chat/messages", form);
        other.post("/chat/messages", form);
        assertThat(stored(one)).anyMatch(message -> message.text().equals("hallo daar"));
        assertThat(stored(other)).anyMatch(message -> message.text().equals("hallo daar"));
    }

    @Test
    void scriptGetsTheAnswerWithTheSameRequest() {
        var browser = settled("nl");
        var id = UUID.randomUUID().toString();
        var answer = browser.post(
                "/chat/messages",
                Map.of("id", id, "text", "mijn zoon wordt 18", "after", "0", "lang", "nl"),
                "X-Wegwijs",
                "1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Wegwijs-Chat"))
                .hasValueSatisfying(key -> assertThat(key).isNotEmpty());
        assertThat(answer.body())
                .contains("data-uuid=\"" + id + "\"", "kind-wordt-18")
                .doesNotContain("<html");
    }

    @Test
    void onlyWhatIsNewIsSentAgain() {
        var browser = settled("nl");
        var last = stored(browser).getLast().id();
        assertThat(browser.get("/chat/messages?lang=nl&after=" + last).body()).doesNotContain("message");
        browser.says("wie helpt mij");
        assertThat(browser.get("/chat/messages?lang=nl&after=" + last).body()).contains("wie helpt mij");
    }

    @Test
    void aPageInAnotherLanguageBeginsAgain() {
        var browser = settled("ar");
        assertThat(browser.get("/chat/messages?lang=nl&after=0").statusCode()).isEqualTo(205);
        assertThat(browser.page()).contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void whatPeopleTypeStaysText() {
        var browser = settled("nl");
        browser.says("<script>alert(1)</script> \"><img src=x onerror=alert(1)>");
        assertThat(browser.page())
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .contains("&lt;script&gt;");
    }

    @Test
    void everyAnswerCarriesStrictHeaders() {
        var browser = chat.browser();
        for (var path : List.of("/", "/chat", "/help/nl", "/web/chat.js", "/nothing-here")) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
        }
        assertThat(browser.get("/chat").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void pagesHaveNothingInline() {
        var browser = settled("ar");
        for (var path : List.of("/", "/chat", "/help/ar", "/offline/ar", "/nederlands/ar")) {
            assertThat(browser.get(path).body())
                    .as(path)
                    .doesNotContain("<style")
                    .doesNotContain("style=")
                    .doesNotContainPattern("<script>")
                    .doesNotContainPattern("\\son[a-z]+=");
        }
    }

    @Test
    void theCookieIsOutOfReach() {
        var cookie =
                chat.browser().get("/chat").headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
    }

    @Test
    void overHttpsTheCookieNeverTravelsWithout(@TempDir Path other) {
        try (var secure = RunningChat.behindHttps(other)) {
            var response = secure.browser().get("/chat");
            assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-wegwijs-chat=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax");
            assertThat(response.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
    }

    @Test
    void theDatabaseDoesNotKnowTheToken() {
        var browser = settled("nl");
        var address = chat.received.getFirst().address();
        assertThat(address)
                .isEqualTo(browser.token().address())
                .isNotEqualTo(browser.token().value());
        assertThat(browser.token().toString()).doesNotContain(browser.token().value());
    }

    @Test
    void anotherSiteCannotWriteHere() {
        var browser = settled("nl");
        var form = Map.of("id", UUID.randomUUID().toString(), "text", "niet van mij");
        assertThat(browser.post("/chat/messages", form, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/chat/messages", form, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/chat/messages", form, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aMessageWithoutIdIsRefused() {
        assertThat(chat.browser().post("/chat/messages", Map.of("text", "x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCardFromAQrCodeOpensInItsLanguage() {
        var browser = chat.browser();
        var opened = browser.get("/chat?card=huisarts-en-spoed&lang=ti");
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(browser.page()).contains("<html lang=\"ti\"", "#huisarts-en-spoed");
    }

    @Test
    void lookingAheadIsNotOpening() {
        var browser = chat.browser();
        browser.get("/chat?card=huisarts-en-spoed&lang=ti", "Sec-Purpose", "prefetch;prerender");
        assertThat(chat.received).isEmpty();
    }

    @Test
    void choosingTheSameLanguageAgainSaysNothing() {
        var browser = settled("nl");
        var before = stored(browser).size();
        assertThat(browser.get("/chat?lang=nl").statusCode()).isEqualTo(200);
        assertThat(stored(browser)).hasSize(before);
    }

    @Test
    void leavingHidesTheChatUntilItIsAskedFor() {
        var browser = settled("nl");
        browser.says("mijn geheime vraag");
        var left = browser.post("/chat/leave", Map.of());
        assertThat(left.headers().firstValue("Location")).contains("/nederlands/nl");
        assertThat(browser.get("/nederlands/nl").body()).contains("maandag").doesNotContain("Wegwijs");
        assertThat(browser.page()).doesNotContain("mijn geheime vraag");
        assertThat(browser.get("/chat/messages?after=0").statusCode()).isEqualTo(205);
        browser.post("/chat/return", Map.of());
        assertThat(browser.page()).contains("mijn geheime vraag");
    }

    @Test
    void afterDeletingOnlyTheGoodbyeIsLeft() {
        var browser = settled("nl");
        browser.says("mijn geheime vraag");
        var key = chatKey(browser.page());
        browser.presses("do:delete_data");
        browser.presses("yes:delete");
        var page = browser.page();
        assertThat(page)
                .contains("Alles is verwijderd")
                .doesNotContain("geheime")
                .contains("data-chat=\"\"");
        assertThat(browser.get("/chat/messages?lang=nl&after=0&chat=" + key).statusCode())
                .isEqualTo(205);
        browser.says("hallo");
        assertThat(chatKey(browser.page())).isNotEqualTo(key);
    }

    @Test
    void anUnknownLinkOpensNothing() {
        var phone = chat.browser();
        var answer = phone.get("/chat/join/" + ChatToken.random().value());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(phone.cookies).isEmpty();
    }

    @Test
    void helpStoresNothingAndKnowsTheNumbers() {
        var browser = chat.browser();
        assertThat(browser.get("/help/ti").body()).contains("tel:112", "tel:113", "tel:08002000");
        assertThat(browser.cookies).isEmpty();
        assertThat(chat.received).isEmpty();
    }

    @Test
    void filesAreKeptForAYearUnderAnAddressThatChangesWithThem() {
        var browser = chat.browser();
        var found = Pattern.compile("/web/chat\\.js\\?v=[0-9a-f]+").matcher(browser.page());
        assertThat(found.find()).isTrue();
        var file = browser.get(found.group());
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        var tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(browser.get("/web/chat.js", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(browser.get("/web/../texts/web_nl.properties").statusCode()).isNotEqualTo(200);
        assertThat(browser.get("/web/%2e%2e/texts/web_nl.properties").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void eventsResumeAfterTheLastOneThatArrived() throws IOException {
        var browser = settled("nl");
        browser.says("wie helpt mij");
        var messages = stored(browser);
        var third = messages.get(2).id();
        try (var events = reader(browser, "?lang=nl", "Last-Event-ID", String.valueOf(third))) {
            var ids = readIds(events, messages.size() - 3);
            assertThat(ids)
                    .isEqualTo(messages.stream()
                            .map(Message::id)
                            .filter(id -> id > third)
                            .toList());
        }
    }

    @Test
    void whatAHumanWritesReachesEveryOpenPage() throws IOException {
        var browser = settled("ar");
        var last = stored(browser).getLast().id();
        try (var one = reader(browser, "?lang=ar&after=" + last);
                var other = reader(browser, "?lang=ar&after=" + last)) {
            while (chat.webChat.tabs().count(browser.token().address()) < 2) {
                Thread.onSpinWait();
            }
            chat.say(
                    browser.token().address(),
                    new Reply.FromHuman(Language.AR, "Sanne", "مرحبا، اتصل 0592-1", List.of()));
            assertThat(readUntil(one, "مرحبا")).contains("Sanne");
            assertThat(readUntil(other, "مرحبا")).contains("Sanne");
        }
    }

    @Test
    void aPageHearsThatItsChatIsGone() throws IOException {
        var browser = settled("nl");
        var last = stored(browser).getLast().id();
        var key = chatKey(browser.page());
        try (var events = reader(browser, "?lang=nl&after=" + last + "&chat=" + key)) {
            browser.presses("do:delete_data");
            browser.presses("yes:delete");
            assertThat(readUntil(events, "outdated")).isNotEmpty();
        }
    }

    @Test
    void openConnectionsEndWhenTheChatCloses() throws IOException {
        var browser = settled("nl");
        var events =
                reader(browser, "?lang=nl&after=" + stored(browser).getLast().id());
        while (chat.webChat.tabs().count(browser.token().address()) < 1) {
            Thread.onSpinWait();
        }
        chat.webChat.close();
        assertThat(events.lines().toList()).allMatch(String::isEmpty);
        assertThat(chat.webChat.tabs().count(browser.token().address())).isZero();
    }

    /// Past the first questions, in Assen.
    private Browser settled(String language) {
        var browser = chat.browser();
        browser.get("/chat?lang=" + language);
        browser.presses("gem:assen");
        return browser;
    }

    private List<Message> stored(Browser browser) {
        return chat.bot.database.read(stores -> stores.chats()
                .find("web", browser.token().address())
                .map(found -> stores.messages().ofChat(found.id(), 0, 1000))
                .orElse(List.of()));
    }

    private static String chatKey(String page) {
        var key = CHAT_KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static BufferedReader reader(Browser browser, String query, String... headers) {
        return new BufferedReader(new InputStreamReader(browser.events(query, headers), StandardCharsets.UTF_8));
    }

    private static List<Long> readIds(BufferedReader events, int count) throws IOException {
        var ids = new java.util.ArrayList<Long>();
        while (ids.size() < count) {
            var line = events.readLine();
            if (line.startsWith("id:")) {
                ids.add(Long.parseLong(line.substring(3).strip()));
            }
        }
        return ids;
    }

    private static String readUntil(BufferedReader events, String words) throws IOException {
        var all = new StringBuilder();
        String line;
        while ((line = events.readLine()) != null) {
            all.append(line).append('\n');
            if (line.contains(words)) {
                return all.toString();
            }
        }
        throw new AssertionError("the stream ended without " + words + ": " + all);
    }
}
