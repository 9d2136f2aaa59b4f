package nl.wegwijs.admin.command;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.db.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Writes a consistent copy of the data to a file, also while Wegwijs runs.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Runnable {
    @Parameters(paramLabel = "FILE", description = "a file that does not exist yet")
    private Path file = Path.of("");

    @Override
    public void run() {
        if (Files.exists(file)) {
            throw new UserProblem(file + " exists already. Choose another name.");
        }
        var data = Config.read(System.getenv()).data();
        if (!Files.exists(data.resolve("wegwijs.db"))) {
            throw new UserProblem("There is nothing to copy in " + data + ". Set WEGWIJS_DATA to the data folder.");
        }
        try (var database = Database.open(data)) {
            database.backupTo(file);
        }
        System.out.println("Copied to " + file + ".");
    }
}
