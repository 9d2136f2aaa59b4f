package nl.wegwijs.admin.command;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.content.ContentFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        description =
                "Writes the sociale kaart of the data folder to an empty folder, one folder a topic, one file a language.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Runnable {
    @Parameters(paramLabel = "DIR", description = "a new or empty folder")
    private Path folder = Path.of("");

    @Override
    public void run() {
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
            new ContentFiles(documents).writeTo(folder);
            System.out.println(documents.size() + " files written to " + folder + ".");
        }
    }
}
