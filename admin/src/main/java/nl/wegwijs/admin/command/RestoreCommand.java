package nl.wegwijs.admin.command;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.db.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = "Checks a backup and puts it in the place of the data. Wegwijs must not be running.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Runnable {
    @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
    private Path file = Path.of("");

    @Override
    public void run() {
        if (!Files.isRegularFile(file)) {
            throw new UserProblem("There is no file " + file + ".");
        }
        var data = Config.read(System.getenv()).data();
        try {
            Database.restore(file, data);
        } catch (IllegalStateException refused) {
            throw new UserProblem("Nothing was changed: " + refused.getMessage() + ".");
        }
        System.out.println("Restored " + file + " into " + data + ".");
    }
}
