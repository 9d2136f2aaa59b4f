package nl.wegwijs.admin.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.bot.iit.IitParametersReader;
import nl.wegwijs.bot.iit.IitRules;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.content.LifeEvent;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Runs a simulation from files to a file.
public final class Simulator {
    private final SocialeKaart kaart;

    public Simulator(SocialeKaart kaart) {
        this.kaart = kaart;
    }

    /// In a database that is thrown away afterwards.
    ///
    /// @param progress told the day that has come
    /// @return how many messages were written
    public int run(
            Path population, Path parameters, LocalDate from, LocalDate to, Path ledger, Consumer<LocalDate> progress)
            throws IOException {
        var folder = Files.createTempDirectory("wegwijs-simulation");
        try {
            return run(population, parameters, from, to, ledger, folder, progress);
        } finally {
            delete(folder);
        }
    }

    /// In a database that stays, and in which a simulation that was broken off goes on.
    public int run(
            Path population,
            Path parameters,
            LocalDate from,
            LocalDate to,
            Path ledger,
            Path data,
            Consumer<LocalDate> progress)
            throws IOException {
        var lives = Population.read(
                population, kaart.lifeEvents().stream().map(LifeEvent::id).collect(Collectors.toSet()));
        var rules = rules(parameters);
        try (var database = Database.open(data)) {
            new Simulation(database, kaart, rules, from).run(lives, from, to, progress);
            try (var out = Files.newBufferedWriter(ledger)) {
                return new Ledger(database).write(Simulation.CHANNEL, out);
            }
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
