package nl.wegwijs.admin.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.wegwijs.bot.inbox.Inbox;
import nl.wegwijs.db.bench.CommitBenchmark;
import nl.wegwijs.knowledge.content.Phrasing;
import nl.wegwijs.knowledge.understanding.Knowledge;

/// All benchmarks, one after another, and their table.
public final class Bench {
    private final PrintStream out;
    private final Consumer<String> progress;
    private final Duration each;

    public Bench(PrintStream out, Consumer<String> progress, Duration each) {
        this.out = out;
        this.progress = progress;
        this.each = each;
    }

    /// @param people how many are reminded on one morning
    public void run(Path folder, Inbox inbox, Knowledge knowledge, Clock clock, int people) {
        var questions = questions(knowledge);
        var answers = new AnswerBenchmark(inbox, questions, clock);
        progress.accept("warming up");
        answers.run(10, each);
        progress.accept("answers, 1 chat");
        var one = answers.run(1, each);
        progress.accept("answers, 100 chats");
        var hundred = answers.run(100, each);
        var commits = new CommitBenchmark(folder.resolve("commits"), each, progress).run();
        progress.accept("start to first answer");
        var start = StartBenchmark.run(folder.resolve("start"));
        var again = StartBenchmark.run(folder.resolve("start"));
        var reminded = new ReminderBenchmark(folder.resolve("reminders"), knowledge.kaart(), progress).run(people);

        line("what", "a second", "p50 ms", "p99 ms");
        line("answers stored, 1 chat", one.perSecond(), one.median(), one.slowest());
        line("answers stored, 100 chats", hundred.perSecond(), hundred.median(), hundred.slowest());
        line("baseline: raw SQLite commits, same disk", commits.rawCommits());
        line("messages stored, 1 writer", commits.oneWriter());
        line(
                "messages stored, 100 writers",
                commits.hundredWriters(),
                commits.hundredWritersMedianMillis(),
                commits.hundredWritersSlowestMillis());
        line("people planned", reminded.planned());
        line("people reminded, of " + people + " due at 09:00", reminded.sent());
        line("outbox emptied, one by one", reminded.emptied());
        out.printf(Locale.ROOT, "%-42s %8d MB%n", "heap in use after reminding them", reminded.heapMegabytes());
        out.printf(Locale.ROOT, "%-42s %8.1f s%n", "first start to first answer", seconds(start));
        out.printf(Locale.ROOT, "%-42s %8.1f s%n", "next start to first answer", seconds(again));
        out.printf(Locale.ROOT, "%-42s %8d MB%n", "memory of the process after it", again.residentMegabytes());
        out.printf(Locale.ROOT, "%-42s %8d MB%n", "heap in use after 100 chats", usedHeapMegabytes());
    }

    private static List<String> questions(Knowledge knowledge) {
        return knowledge.kaart().topics().stream()
                .flatMap(topic -> topic.phrasings().values().stream())
                .flatMap(phrasings ->
                        phrasings.isEmpty() ? Stream.of() : phrasings.stream().limit(5))
                .map(Phrasing::text)
                .toList();
    }

    private void line(Object... cells) {
        out.printf("%-42s", cells[0]);
        for (int i = 1; i < cells.length; i++) {
            var cell = cells[i];
            out.print(
                    cell instanceof Double number
                            ? String.format(Locale.ROOT, " %10.1f", number)
                            : " %10s".formatted(cell));
        }
        out.println();
    }

    private static double seconds(StartBenchmark.Start start) {
        return start.toFirstAnswer().toMillis() / 1000.0;
    }

    private static long usedHeapMegabytes() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024 * 1024);
    }
}
