package nl.wegwijs.admin.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.bot.iit.IitParametersReader;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Runs a simulation from files to a file, in a database of its own that is thrown away afterwards.
public final class Simulator {
    private final SocialeKaart kaart;

    public Simulator(SocialeKaart kaart) {
        this.kaart = kaart;
    }

    /// @return how many messages were written
    public int run(
            Path population,
            Path parameters,
            LocalDate from,
            LocalDate to,
            Path ledger,
            BiConsumer<LocalDate, Integer> progress)
            throws IOException {
        var lives = Population.read(
                population, kaart.lifeEvents().stream().map(LifeEvent::id).collect(Collectors.toSet()));
        var rules = rules(parameters);
        var folder = Files.createTempDirectory("wegwijs-simulation");
        try (var database = Database.open(folder);
                var out = Files.newBufferedWriter(ledger)) {
            var written = new Ledger(out);
            new Simulation(database, kaart, rules, from, written).run(lives, from, to, progress);
            return written.messages();
        } finally {
            delete(folder);
        }
    }

    private static IitRules rules(Path file) throws IOException {
        var reading = IitParametersReader.read(Files.readString(file));
        if (!reading.problems().isEmpty()) {
            throw new UserProblem(reading.problems());
        }
        return new IitRules(reading.parameters());
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException busy) {
                    throw new UncheckedIOException(busy);
                }
            });
        }
    }
}
