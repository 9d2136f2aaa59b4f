package nl.wegwijs.admin;

import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wegwijs.admin.command.BackupCommand;
import nl.wegwijs.admin.command.BenchCommand;
import nl.wegwijs.admin.command.ChatCommand;
import nl.wegwijs.admin.command.CheckCommand;
import nl.wegwijs.admin.command.DemoCommand;
import nl.wegwijs.admin.command.EvaluateCommand;
import nl.wegwijs.admin.command.ExportCommand;
import nl.wegwijs.admin.command.ImportCommand;
import nl.wegwijs.admin.command.RestoreCommand;
import nl.wegwijs.admin.command.ServeCommand;
import nl.wegwijs.admin.command.SimulateCommand;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Where the program starts: `./wegwijs <command>`.
@Command(
        name = "wegwijs",
        description = "Answers, reminders and warm hand-offs for newcomers in the Netherlands.",
        mixinStandardHelpOptions = true,
        version = "wegwijs 0.1.0",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ChatCommand.class,
            BenchCommand.class,
            EvaluateCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            SimulateCommand.class
        })
public final class Main {
    private Main() {}

    /// Lucene speaks through the JDK's logger, and only to advise a flag that we do not use. Kept, or the setting is
    /// lost.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        System.exit(run(arguments));
    }

    /// @return 0 when it went well; 1 when the user can mend it; 2 when the command was not understood
    static int run(String... arguments) {
        var line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, command, parsed) -> explain(problem));
        return arguments.length == 0 ? usage(line) : line.execute(arguments);
    }

    private static int usage(CommandLine line) {
        line.usage(System.err);
        return 2;
    }

    /// One clear sentence for each thing that the user can mend; a mistake of ours is logged with its trace.
    private static int explain(Exception problem) {
        switch (problem) {
            case Config.Mistaken mistaken -> mistaken.problems().forEach(System.err::println);
            case UserProblem mendable -> mendable.problems().forEach(System.err::println);
            case UncheckedIOException disk ->
                System.err.println("A file or folder could not be used: " + disk.getMessage() + ".");
            default -> {
                System.err.println("Something went wrong that should not: " + problem);
                LoggerFactory.getLogger(Main.class).error("command failed", problem);
            }
        }
        return 1;
    }
}
