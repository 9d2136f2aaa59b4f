package nl.wegwijs.knowledge.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.exchange.YamlTree.ItemWithId;
import nl.wegwijs.knowledge.language.Language;

/// One row a term: the Dutch word, then its name and meaning, a language after a language. A row with a new id makes a
/// new term.
final class GlossarySheet extends KeyedSheet {

    private static final String TERMS = "glossary/terms.yaml";

    GlossarySheet() {
        super(
                "glossary.csv",
                List.of("id"),
                Stream.concat(
                                Stream.of(
                                        Column.always("word", CellKind.TEXT),
                                        Column.always("forms", CellKind.NAMES),
                                        Column.always("source", CellKind.WORD),
                                        Column.always("mark", CellKind.WORD),
                                        Column.optional("not_in", CellKind.IDS)),
                                Arrays.stream(Language.values())
                                        .flatMap(language -> Stream.of(
                                                Column.always("name", CellKind.TEXT)
                                                        .in(language),
                                                Column.always("means", CellKind.TEXT)
                                                        .in(language))))
                        .toList());
    }

    @Override
    List<List<String>> rows(ContentFiles files) {
        var tree = YamlTree.of(files.texts().getOrDefault(TERMS, ""));
        return Stream.iterate(0, index -> index + 1)
                .limit(tree.size(List.of("terms")))
                .map(index -> List.of(tree.value(List.of("terms", index, "id"))))
                .toList();
    }

    @Override
    Optional<String> refuse(List<String> key, Draft draft) {
        return key.getFirst().matches("[a-z0-9][a-z0-9-]*")
                ? Optional.empty()
                : Optional.of("\"" + key.getFirst() + "\" is no id: use small letters, digits and dashes");
    }

    @Override
    Optional<Home> home(List<String> key, Column column) {
        var id = key.getFirst();
        return Optional.of(column.language()
                .map(language -> new Home("glossary/" + language.tag() + ".yaml", List.of("terms", id, column.key())))
                .orElseGet(() -> new Home(TERMS, List.of("terms", new ItemWithId(id), column.key()))));
    }
}
