package nl.wegwijs.knowledge.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijs.knowledge.language.LineFile;
import nl.wegwijs.knowledge.pattern.PatternFiles;

/// Reads a content folder. Never throws for a mistake in a file: it is named with file and line, and the rest is read.
public final class ContentReader {

    private ContentReader() {}

    public static ContentReading read(ContentFiles files) {
        var problems = new Problems();
        var roles = new RoleReader(files, problems);
        var kaart = new SocialeKaart(
                readEach(files, "topics", new TopicReader(files, problems)::read),
                readEach(files, "organizations", new OrganizationReader(files, problems)::read),
                readEach(files, "crisis", new CrisisReader(files, problems)::read),
                roles.gemeenten(),
                roles.assignments(),
                roles.taskNames(),
                roles.sources(),
                ConceptReader.read(files, problems),
                readEach(files, "life-events", new LifeEventReader(files, problems)::read),
                new Glossary(new GlossaryReader(files, problems).read()));
        files.find("topics.txt")
                .ifPresent(text -> LineFile.read(text).forEach(line -> problems.know("topic", line.text())));
        for (var folder : List.of("crisis", "intents", "follow-ups")) {
            PatternFiles.read(files.texts(), folder)
                    .mistakes()
                    .forEach(mistake -> problems.add(mistake.file(), mistake.line(), mistake.message()));
        }
        return new ContentReading(kaart, problems.all());
    }

    private static <T> List<T> readEach(ContentFiles files, String folder, Function<String, Optional<T>> read) {
        return files.below(folder).stream()
                .flatMap(id -> read.apply(id).stream())
                .toList();
    }
}
