package nl.wegwijs.admin.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijs.admin.Config;
import nl.wegwijs.admin.UserProblem;
import nl.wegwijs.db.Database;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.evaluation.Evaluation;
import nl.wegwijs.knowledge.understanding.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        description = "Runs questions through the real understanding and writes what the assistant would do with each.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Runnable {
    @Option(
            names = "--questions",
            required = true,
            paramLabel = "F.jsonl",
            description = "one question a line: {\"id\", \"text\", \"lang\"}")
    private Path questions = Path.of("");

    @Option(
            names = "--answers",
            required = true,
            paramLabel = "OUT.jsonl",
            description = "what the assistant would do, one a line")
    private Path answers = Path.of("");

    @Option(names = "--content", paramLabel = "DIR", description = "topics from this folder instead of the database")
    private @Nullable Path content;

    @Option(names = "--report", description = "prints a table per language, beside plain Lucene")
    private boolean report;

    @Override
    public void run() {
        if (!Files.isRegularFile(questions)) {
            throw new UserProblem("There is no file " + questions + ".");
        }
        System.err.println("Reading the sociale kaart …");
        try (var knowledge = Knowledge.build(files())) {
            var table = new Evaluation(knowledge).run(questions, answers, EvaluateCommand::show);
            System.err.println();
            if (report) {
                System.out.println(table.table());
            }
        } catch (IllegalArgumentException notAQuestion) {
            throw new UserProblem(String.valueOf(notAQuestion.getMessage()));
        } catch (UncheckedIOException unreadable) {
            throw new UserProblem(String.valueOf(unreadable.getMessage()));
        }
    }

    private ContentFiles files() {
        if (content != null) {
            if (!Files.isDirectory(content)) {
                throw new UserProblem("There is no folder " + content + ".");
            }
            return ContentFiles.ofFolder(content).understandingLike(ContentFiles.shipped());
        }
        var data = Config.read(System.getenv()).data();
        if (!Files.exists(data.resolve("wegwijs.db"))) {
            return ContentFiles.shipped();
        }
        try (var database = Database.open(data)) {
            return new ContentFiles(database.read(stores -> stores.documents().current()));
        }
    }

    private static void show(int count, int of) {
        if (count % 50 == 0 || count == of) {
            System.err.printf("\r%d of %d questions", count, of);
        }
    }
}
