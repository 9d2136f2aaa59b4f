package nl.wegwijs.admin.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Reads a sociale kaart in the project's own folder format into the data folder; with a mistake in it nothing changes.",
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Runnable {
    @Parameters(paramLabel = "DIR", description = "a folder as export writes it")
    private Path folder = Path.of("");

    @Override
    public void run() {
        if (!Files.isDirectory(folder)) {
            throw new UserProblem("There is no folder " + folder + ".");
        }
        var files = ContentFiles.ofFolder(folder);
        if (files.texts().isEmpty()) {
            throw new UserProblem("The folder " + folder + " holds no sociale kaart: no topics, no organizations.");
        }
        var problems = ContentReader.read(files).problems();
        if (!problems.isEmpty()) {
            throw new UserProblem(problems.stream()
                    .map(problem -> "%s:%d: %s".formatted(problem.file(), problem.line(), problem.message()))
                    .toList());
        }
        try (var database = Database.open(Config.read(System.getenv()).data())) {
            database.update(stores -> stores.documents()
                    .importAll(files.texts(), "import", Clock.systemUTC().instant()));
        }
        System.out.println(files.texts().size() + " files read from " + folder + ".");
    }
}
