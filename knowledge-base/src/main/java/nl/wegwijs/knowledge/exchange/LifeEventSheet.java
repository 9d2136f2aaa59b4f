package nl.wegwijs.knowledge.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;

/// One row a life event and language with the title and the introduction (the column `step` is blank there), and one
/// row for each of its steps.
final class LifeEventSheet extends KeyedSheet {

    private static final Set<String> OF_THE_EVENT = Set.of("status", "title", "intro");

    LifeEventSheet() {
        super(
                "life-events.csv",
                List.of("id", "language", "step"),
                List.of(
                        Column.always("status", CellKind.WORD),
                        Column.always("title", CellKind.TEXT),
                        Column.always("intro", CellKind.TEXT),
                        Column.always("what", CellKind.TEXT),
                        Column.optional("when", CellKind.TEXT),
                        Column.optional("proof", CellKind.TEXT),
                        Column.optional("mistake", CellKind.TEXT)));
    }

    @Override
    List<List<String>> rows(ContentFiles files) {
        return files.below("life-events").stream()
                .flatMap(id -> Arrays.stream(Language.values()).flatMap(language -> rows(files, id, language.tag())))
                .toList();
    }

    private static Stream<List<String>> rows(ContentFiles files, String id, String tag) {
        return files.find(document(id, tag)).stream()
                .flatMap(text -> Stream.concat(Stream.of(""), YamlTree.of(text).keys(List.of("steps")).stream()))
                .map(step -> List.of(id, tag, step));
    }

    @Override
    Optional<String> refuse(List<String> key, Draft draft) {
        return Known.lifeEvent(key.get(0), draft)
                .or(() -> Known.language(key.get(1)))
                .or(() -> key.get(2).isEmpty()
                        ? Optional.empty()
                        : Known.in(steps(key.get(0), draft), "step", key.get(2)));
    }

    private static List<String> steps(String id, Draft draft) {
        var tree = draft.tree("life-events/" + id + "/event.yaml");
        return Stream.iterate(0, index -> index + 1)
                .limit(tree.size(List.of("steps")))
                .map(index -> tree.value(List.of("steps", index, "id")))
                .toList();
    }

    @Override
    Optional<Home> home(List<String> key, Column column) {
        var document = document(key.get(0), key.get(1));
        if (key.get(2).isEmpty() != OF_THE_EVENT.contains(column.key())) {
            return Optional.empty();
        }
        return Optional.of(new Home(
                document, key.get(2).isEmpty() ? List.of(column.key()) : List.of("steps", key.get(2), column.key())));
    }

    private static String document(String id, String tag) {
        return "life-events/" + id + "/" + tag + ".yaml";
    }
}
