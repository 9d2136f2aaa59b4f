package nl.wegwijs.admin.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.wegwijs.bot.bell.Bell;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.bot.reminder.Facts;
import nl.wegwijs.bot.reminder.Reminders;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.db.Database;
import nl.wegwijs.db.Stores;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Many people whose first signal falls due on the same morning: how long until all of it lies in the outbox.
final class ReminderBenchmark {
    private static final int AT_ONCE = 200;
    private static final Instant EVE = Instant.parse("2026-05-03T22:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-05-04T07:00:00Z");

    private final Path folder;
    private final SocialeKaart kaart;
    private final Consumer<String> progress;

    ReminderBenchmark(Path folder, SocialeKaart kaart, Consumer<String> progress) {
        this.folder = folder;
        this.kaart = kaart;
        this.progress = progress;
    }

    record Result(int people, double planned, double sent, double emptied, long heapMegabytes) {}

    /// Everybody is planned, then written to, then taken from the outbox one by one; each a second.
    Result run(int people) {
        var now = new Instant[] {EVE};
        try (var database = Database.open(folder)) {
            var reminders = new Reminders(
                    database,
                    Texts.load("bot", "reminder"),
                    () -> kaart,
                    stores -> rules(),
                    () -> now[0],
                    new Bell(),
                    channel -> {});
            progress.accept("planning for " + people + " people");
            var planned = seconds(() -> plan(database, reminders, people));
            now[0] = MORNING;
            progress.accept("writing to " + people + " people");
            var sent = seconds(() -> {
                if (reminders.sendDue() != people) {
                    throw new IllegalStateException("not everybody was written to");
                }
            });
            System.gc();
            var runtime = Runtime.getRuntime();
            var heap = (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
            progress.accept("emptying the outbox");
            var emptied = seconds(() -> empty(database));
            return new Result(people, people / planned, people / sent, people / emptied, heap);
        }
    }

    private static void plan(Database database, Reminders reminders, int people) {
        for (var from = 0; from < people; from += AT_ONCE) {
            var first = from;
            database.update(stores -> {
                for (var person = first; person < Math.min(people, first + AT_ONCE); person++) {
                    plan(stores, reminders, person);
                }
            });
        }
    }

    private static void plan(Stores stores, Reminders reminders, int person) {
        var chat = stores.chats().getOrCreate("bench", Integer.toString(person), EVE);
        var id = chat.newcomerId();
        stores.chats().saveLanguage(chat.id(), "ti");
        stores.newcomers().saveGemeente(id, "assen");
        stores.newcomers().saveAnswer(id, "born", "1990-01-01", EVE);
        stores.newcomers().saveAnswer(id, "low_income_since", "2023-05-25", EVE);
        stores.newcomers().saveAnswer(id, "savings_over_limit", "no", EVE);
        stores.consents().give(id, Facts.CONSENT_IIT, "", "ti", EVE);
        reminders.replan(stores, id, EVE);
    }

    private static void empty(Database database) {
        while (database.write(stores -> {
            var row = stores.outbox().claimNext("bench", MORNING);
            row.ifPresent(claimed -> stores.outbox().sent(claimed.id(), "", MORNING));
            return row.isPresent();
        })) {}
    }

    private static IitRules rules() {
        return new IitRules(List.of(new IitParameters(
                "assen",
                36,
                21,
                List.of(new IitParameters.PensionAge(LocalDate.of(2026, 1, 1), 67, 0)),
                12,
                21,
                false,
                false,
                LocalDate.of(2026, 1, 1),
                List.of("bench", "mark"),
                java.util.Optional.of(LocalDate.of(2026, 1, 1)))));
    }

    private static double seconds(Runnable work) {
        var before = System.nanoTime();
        work.run();
        return Math.max(1e-9, Duration.ofNanos(System.nanoTime() - before).toNanos() / 1e9);
    }
}
