package nl.wegwijs.admin.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wegwijs.bot.channel.Incoming;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.inbox.Inbox;
import nl.wegwijs.bot.reminder.Funnel;
import nl.wegwijs.db.Database;

/// Staff and newcomers to try things with. All are made up and called demo; the newcomers say what they say
/// through the real inbox.
public final class DemoData {
    /// Every demo login has this password; `serve` never makes any.
    public static final String PASSWORD = "wegwijs-demo-2026";

    private static final String CHANNEL = "web";

    public record Login(String name, String email, Set<String> roles, String gemeente) {}

    public static final List<Login> LOGINS = List.of(
            new Login("Demo Beheerder", "beheer@demo.example", Set.of("administrator"), "assen"),
            new Login("Demo Regievoerder Assen", "assen@demo.example", Set.of("regievoerder"), "assen"),
            new Login("Demo Regievoerder Aa en Hunze", "aaenhunze@demo.example", Set.of("regievoerder"), "aa-en-hunze"),
            new Login("Demo Regievoerder Tynaarlo", "tynaarlo@demo.example", Set.of("regievoerder"), "tynaarlo"),
            new Login("Demo Redacteur", "redactie@demo.example", Set.of("editor"), "assen"),
            new Login("Demo Vrijwilliger", "loket@demo.example", Set.of("volunteer"), "assen"));

    private record Line(String kind, String said) {
        Incoming.Content content() {
            return kind.equals("press") ? new Incoming.Press(said) : new Incoming.Text(said);
        }
    }

    private static Line press(String data) {
        return new Line("press", data);
    }

    private static Line text(String said) {
        return new Line("text", said);
    }

    private static final List<List<Line>> CONVERSATIONS = List.of(
            List.of(
                    press("lang:ar"),
                    press("gem:assen"),
                    text("متى أقدر أقدم على المساعدة السنوية؟"),
                    press("do:human"),
                    text("تلقيت رسالة ولا أفهم ماذا يجب أن أفعل. هل يمكن أن تساعدني؟"),
                    text("نعم")),
            List.of(
                    press("lang:ti"),
                    press("gem:tynaarlo"),
                    press("topic:digid-aanvragen-en-gebruiken"),
                    press("do:human"),
                    text("ደብዳበ መጺኡኒ ኣሎ። ክትሕግዙኒ ትኽእሉ ዲኹም?"),
                    text("እወ")),
            List.of(
                    press("lang:nl"),
                    press("gem:aa-en-hunze"),
                    press("topic:individuele-inkomenstoeslag"),
                    press("remind:individuele-inkomenstoeslag"),
                    text("ja")),
            List.of(
                    press("lang:tr"),
                    press("gem:assen"),
                    text("oğlum Mart'ta 18 yaşına giriyor"),
                    press("event:kind-18"),
                    press("edate:kind-18"),
                    press("yes:event")));

    private DemoData() {}

    /// Fills an empty database; does nothing where there is staff already.
    public static void fill(Database database, Inbox inbox, InstantSource clock, UnaryOperator<String> hash) {
        if (!database.read(stores -> stores.staff().all()).isEmpty()) {
            return;
        }
        var passwordHash = hash.apply(PASSWORD);
        database.update(stores -> LOGINS.forEach(login -> stores.staff()
                .create(
                        login.name(),
                        login.email(),
                        passwordHash,
                        login.roles(),
                        login.gemeente(),
                        "nl",
                        clock.instant())));
        countInAssen(database, clock);
        for (int person = 0; person < CONVERSATIONS.size(); person++) {
            var address = "demo-newcomer-" + (person + 1);
            say(inbox, clock, address, CONVERSATIONS.get(person));
            var name = "Demo nieuwkomer " + (person + 1);
            database.update(stores -> stores.chats()
                    .find(CHANNEL, address)
                    .ifPresent(chat -> stores.newcomers().saveName(chat.newcomerId(), name)));
        }
    }

    /// So that there is a picture to look at: how a year could go.
    private static void countInAssen(Database database, InstantSource clock) {
        var today = LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM);
        database.update(stores -> Map.of("told", 21, "read", 14, "applied", 11, "granted", 7, "refused", 2)
                .forEach((step, times) -> {
                    for (var i = 0; i < times; i++) {
                        stores.insight().count(today, Funnel.NAME, step, "ar", "assen");
                    }
                }));
    }

    private static void say(Inbox inbox, InstantSource clock, String address, List<Line> lines) {
        inbox.receive(new Incoming(CHANNEL, address, address + "-0", new Incoming.Start("", ""), clock.instant()));
        int number = 0;
        for (var line : lines) {
            number++;
            inbox.receive(new Incoming(CHANNEL, address, address + "-" + number, line.content(), clock.instant()));
        }
    }
}
