package nl.wegwijs.admin.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.admin.simulation.Simulator;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "simulate",
        description = "Runs the real reminders over a population with a clock that is turned forward, and writes every"
                + " message that it would send.",
        mixinStandardHelpOptions = true)
public final class SimulateCommand implements Runnable {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    @Option(names = "--population", required = true, paramLabel = "P.csv", description = "one person a line")
    private Path population = Path.of("");

    @Option(
            names = "--parameters",
            required = true,
            paramLabel = "IIT.yaml",
            description = "the rules of the gemeenten for the individuele inkomenstoeslag")
    private Path parameters = Path.of("");

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first day, such as 2026-01-01")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "the last day")
    private LocalDate to = LocalDate.EPOCH;

    @Option(names = "--ledger", required = true, paramLabel = "OUT.jsonl", description = "the messages, one a line")
    private Path ledger = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "keeps the database here; a simulation that was broken off goes on in it")
    private @Nullable Path data;

    @Override
    public void run() {
        for (var file : List.of(population, parameters)) {
            if (!Files.isRegularFile(file)) {
                throw new UserProblem("There is no file " + file + ".");
            }
        }
        var folder = ledger.toAbsolutePath().getParent();
        if (Files.isDirectory(ledger) || folder == null || !Files.isWritable(folder)) {
            throw new UserProblem("No file can be written at " + ledger + ".");
        }
        if (List.of(population, parameters).contains(ledger)) {
            throw new UserProblem("The messages would be written over " + ledger + ".");
        }
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw new UserProblem("--from and --to must lie between %d and %d.".formatted(FIRST_YEAR, LAST_YEAR));
        }
        if (to.isBefore(from)) {
            throw new UserProblem("--to lies before --from.");
        }
        try {
            var kaart = ContentReader.read(ContentFiles.shipped()).kaart();
            var simulator = new Simulator(kaart);
            var messages = data == null
                    ? simulator.run(population, parameters, from, to, ledger, SimulateCommand::show)
                    : simulator.run(population, parameters, from, to, ledger, data, SimulateCommand::show);
            System.err.printf("%n%d messages in %s%n", messages, ledger);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void show(LocalDate day) {
        System.err.printf("\r%s", day);
    }
}
