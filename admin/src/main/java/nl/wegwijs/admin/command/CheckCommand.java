package nl.wegwijs.admin.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.readability.Level;
import nl.wegwijs.knowledge.validation.Counts;
import nl.wegwijs.knowledge.validation.Reading;
import nl.wegwijs.knowledge.validation.Validation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Looks a sociale kaart over: what is wrong, missing, too hard to read or too old.",
        mixinStandardHelpOptions = true)
public final class CheckCommand implements Runnable {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "a folder as export writes it; without it, the one that the program brings along")
    private @Nullable Path folder;

    @Option(names = "--release", description = "also fails on what has expired or was checked too long ago")
    private boolean release;

    @Option(names = "--on", paramLabel = "DATE", description = "as if it were this day; today by default")
    private LocalDate on = LocalDate.now(Dates.AMSTERDAM);

    @Override
    public void run() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UserProblem("There is no folder " + folder + ".");
        }
        var validation = Validation.of(folder == null ? ContentFiles.shipped() : ContentFiles.ofFolder(folder), on);
        System.out.print(table(validation.counts()));
        System.out.print(table(validation.reading()));
        print("Not known, and said so", validation.gaps());
        print("Too old for a release", validation.stale());
        print("Mistakes", validation.errors());
        if (!validation.errors().isEmpty()) {
            throw new UserProblem(validation.errors().size() + " mistakes must be mended.");
        }
        if (release && !validation.isReleasable()) {
            throw new UserProblem(
                    validation.stale().size() + " entries are too old: check them again before a release.");
        }
        System.out.println("No mistakes.");
    }

    private static void print(String heading, List<ContentProblem> problems) {
        if (!problems.isEmpty()) {
            System.out.println();
            System.out.println(heading + " (" + problems.size() + "):");
            problems.forEach(
                    problem -> System.out.printf("  %s:%d: %s%n", problem.file(), problem.line(), problem.message()));
        }
    }

    private static String table(Reading reading) {
        var table = new StringBuilder("%n%-16s".formatted("Dutch texts"));
        for (var level : Level.values()) {
            table.append("%6s".formatted(level));
        }
        reading.table().forEach((kind, ofLevels) -> {
            table.append("%n%-16s".formatted(kind));
            for (var level : Level.values()) {
                table.append("%6d".formatted(ofLevels.getOrDefault(level, 0)));
            }
        });
        return table.append(System.lineSeparator()).toString();
    }

    private static String table(Counts counts) {
        var table = new StringBuilder("%-16s".formatted(""));
        for (var language : Language.values()) {
            table.append("%6s".formatted(language.tag()));
        }
        counts.ofKinds().forEach((kind, ofLanguages) -> {
            table.append("%n%-16s".formatted(kind));
            ofLanguages.values().forEach(count -> table.append("%6d".formatted(count)));
        });
        return table.append(System.lineSeparator()).toString();
    }
}
