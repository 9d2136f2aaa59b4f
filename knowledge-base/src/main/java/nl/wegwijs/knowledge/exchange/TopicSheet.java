package nl.wegwijs.knowledge.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;

/// One row a topic and language. A row in a language that the topic does not have yet adds that language.
final class TopicSheet extends KeyedSheet {

    TopicSheet() {
        super(
                "topics.csv",
                List.of("id", "language"),
                List.of(
                        Column.always("status", CellKind.WORD),
                        Column.always("title", CellKind.TEXT),
                        Column.always("answer", CellKind.LINES),
                        Column.always("steps", CellKind.LINES),
                        Column.optional("deadline", CellKind.TEXT),
                        Column.always("bring", CellKind.LINES),
                        Column.always("mistakes", CellKind.LINES),
                        Column.optional("volunteer", CellKind.LINES),
                        Column.optional("may", CellKind.LINES),
                        Column.optional("may_not", CellKind.LINES)));
    }

    @Override
    List<List<String>> rows(ContentFiles files) {
        return files.below("topics").stream()
                .flatMap(id -> Arrays.stream(Language.values())
                        .filter(language ->
                                files.find(document(id, language.tag())).isPresent())
                        .map(language -> List.of(id, language.tag())))
                .toList();
    }

    @Override
    Optional<String> refuse(List<String> key, Draft draft) {
        return Known.topic(key.get(0), draft).or(() -> Known.language(key.get(1)));
    }

    @Override
    Optional<Home> home(List<String> key, Column column) {
        return Optional.of(new Home(document(key.get(0), key.get(1)), List.of(column.key())));
    }

    private static String document(String id, String tag) {
        return "topics/" + id + "/" + tag + ".yaml";
    }
}
