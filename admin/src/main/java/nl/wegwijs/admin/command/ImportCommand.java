package nl.wegwijs.admin.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.exchange.Exchange;
import nl.wegwijs.knowledge.exchange.Incoming;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Reads a sociale kaart into the data folder: the project's own folder format, HSDS 3 JSON or CSV; the format is recognised. With a mistake in it nothing changes.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Runnable {
    @Parameters(paramLabel = "DIR|FILE", description = "a folder as export writes it, or one .json or .csv file")
    private Path source = Path.of("");

    @Override
    public void run() {
        try (var database = Database.open(Config.read(System.getenv()).data())) {
            var version = database.read(stores -> stores.documents().contentVersion());
            var current = database.read(stores -> stores.documents().current());
            switch (Exchange.read(source, new ContentFiles(current))) {
                case Incoming.Refused refused -> throw new UserProblem(refused.problems());
                case Incoming.Accepted accepted -> {
                    var changed = save(database, version, accepted.texts());
                    accepted.notes().forEach(System.err::println);
                    System.out.printf(
                            "Read %s from %s: %d documents, %d new or changed.%n",
                            accepted.format().label(), source, accepted.texts().size(), changed);
                }
            }
        }
    }

    /// What was read belongs to the sociale kaart as it was then.
    private static int save(Database database, long version, Map<String, String> texts) {
        return database.write(stores -> {
            if (stores.documents().contentVersion() != version) {
                throw new UserProblem("Somebody saved an edit in the meantime, so nothing was changed. Try again.");
            }
            return stores.documents()
                    .importAll(texts, "import", Clock.systemUTC().instant());
        });
    }
}
