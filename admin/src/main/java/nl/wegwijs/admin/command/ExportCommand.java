package nl.wegwijs.admin.command;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.exchange.Exchange;
import nl.wegwijs.knowledge.exchange.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description = "Writes the sociale kaart of the data folder to an empty folder.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Runnable {
    @Parameters(paramLabel = "DIR", description = "a new or empty folder")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "own (the default): one folder a topic, one file a language; hsds: HSDS 3 JSON for other directories; csv: for a spreadsheet")
    private Format format = Format.OWN;

    @Override
    public void run() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UserProblem(folder + " is a file. Choose a new folder.");
        }
        var target = folder.toFile().list();
        if (target != null && target.length > 0) {
            throw new UserProblem("The folder " + folder + " is not empty. Choose a new one.");
        }
        var config = Config.read(System.getenv());
        if (!Files.isDirectory(config.data())) {
            throw new UserProblem("There is no data folder at " + config.data() + ". Set WEGWIJS_DATA.");
        }
        try (var database = Database.open(config.data())) {
            var documents = database.read(stores -> stores.documents().current());
            var files = Exchange.export(new ContentFiles(documents), format);
            files.writeTo(folder);
            System.out.printf("%d files written to %s, in %s.%n", files.texts().size(), folder, format.label());
        }
    }
}
