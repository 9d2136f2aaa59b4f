package nl.wegwijs.knowledge.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;

/// One row an organization: what is the same in every language, then its texts, a language after a language.
/// A row with a new id makes a new organization.
final class OrganizationSheet extends KeyedSheet {

    private static final List<Column> FIELDS = List.of(
            Column.always("name", CellKind.TEXT),
            Column.always("aliases", CellKind.NAMES),
            Column.always("gemeenten", CellKind.IDS),
            Column.always("domains", CellKind.IDS),
            Column.always("phone", CellKind.TEXT),
            Column.always("address", CellKind.TEXT),
            Column.always("web", CellKind.TEXT),
            Column.optional("mail", CellKind.TEXT),
            Column.optional("villages", CellKind.NAMES),
            Column.optional("languages", CellKind.IDS),
            Column.optional("interpreter", CellKind.FLAG),
            Column.optional("dutch_level", CellKind.WORD),
            Column.optional("childcare", CellKind.FLAG),
            Column.optional("by_bus", CellKind.FLAG),
            Column.optional("times", CellKind.IDS),
            Column.optional("entry", CellKind.IDS),
            Column.optional("costs", CellKind.WORD),
            Column.optional("for_women", CellKind.FLAG),
            Column.optional("quality_mark", CellKind.TEXT),
            Column.always("status", CellKind.WORD),
            Column.always("source", CellKind.WORD),
            Column.always("source_date", CellKind.TEXT),
            Column.always("checked_on", CellKind.DATE),
            Column.always("expires_on", CellKind.DATE));

    private static final List<Column> TEXTS = List.of(
            new Column("text_status", "status", CellKind.WORD, Optional.empty(), true),
            Column.always("what", CellKind.TEXT),
            Column.always("hours", CellKind.TEXT),
            Column.always("note", CellKind.TEXT),
            Column.optional("for_whom", CellKind.TEXT),
            Column.optional("not_for", CellKind.TEXT),
            Column.optional("bring", CellKind.NAMES));

    OrganizationSheet() {
        super(
                "organizations.csv",
                List.of("id"),
                Stream.concat(
                                FIELDS.stream(),
                                Arrays.stream(Language.values())
                                        .flatMap(language -> TEXTS.stream().map(column -> column.in(language))))
                        .toList());
    }

    @Override
    List<List<String>> rows(ContentFiles files) {
        return files.below("organizations").stream().map(List::of).toList();
    }

    @Override
    Optional<String> refuse(List<String> key, Draft draft) {
        return key.getFirst().matches("[a-z0-9][a-z0-9-]*")
                ? Optional.empty()
                : Optional.of("\"" + key.getFirst() + "\" is no id: use small letters, digits and dashes");
    }

    @Override
    Optional<Home> home(List<String> key, Column column) {
        var name = column.language().map(Language::tag).orElse("organization");
        return Optional.of(new Home("organizations/" + key.getFirst() + "/" + name + ".yaml", List.of(column.key())));
    }
}
