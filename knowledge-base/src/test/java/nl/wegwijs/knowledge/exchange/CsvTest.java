package nl.wegwijs.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.SampleContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    private final ContentFiles sample = SampleContent.files()
            .with(
                    "topics/kind-wordt-18/nl.phrasings.txt",
                    "# writer: a\nmijn kind wordt 18\n# a comment\n=1+1 is dat zo\n");
    private final ContentFiles exported = Exchange.export(sample, Format.CSV);
    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void whatWasNotChangedChangesNothing() {
        assertThat(folder.with(exported).accepted(sample).texts()).isEmpty();
    }

    @Test
    void theShippedContentStaysTheSame() {
        var shipped = ContentFiles.shipped();

        assertThat(folder.with(Exchange.export(shipped, Format.CSV))
                        .accepted(shipped)
                        .texts())
                .isEmpty();
    }

    @Test
    void aSpreadsheetOpensIt() {
        assertThat(exported.get("organizations.csv"))
                .startsWith("\uFEFFid,name,")
                .contains("\r\n");
        assertThat(exported.get("phrasings.csv")).contains(",'=1+1 is dat zo\r\n");
        assertThat(exported.get("roles.csv")).contains(",'2022-01-01,");
    }

    @Test
    void aChangedCellChangesExactlyThatText() {
        assertChange(
                "organizations.csv",
                ",assen.nl,",
                ",gemeente.assen.nl,",
                "organizations/gemeente-assen/organization.yaml",
                "web: \"assen.nl\"",
                "web: \"gemeente.assen.nl\"");
        assertChange(
                "organizations.csv",
                ",Gratis.,",
                ",\"Gratis, voor \"\"iedereen\"\".\",",
                "organizations/svb/nl.yaml",
                "note: \"Gratis.\"",
                "note: \"Gratis, voor \\\"iedereen\\\".\"");
        assertChange(
                "life-events.csv",
                "Regel een eigen DigiD.",
                "Vraag een eigen DigiD.",
                "life-events/kind-18/nl.yaml",
                "\"Regel een",
                "\"Vraag een");
        assertChange(
                "glossary.csv", ",child benefit,", ",child money,", "glossary/en.yaml", "child benefit", "child money");
        assertChange("roles.csv", ",geheel,", ",deel,", "roles/noord.yaml", "part: geheel", "part: deel");
        assertChange(
                "phrasings.csv",
                "mijn kind wordt 18",
                "mijn zoon wordt 18",
                "topics/kind-wordt-18/nl.phrasings.txt",
                "mijn kind",
                "mijn zoon");
    }

    private void assertChange(String sheet, String old, String fresh, String document, String before, String after) {
        assertThat(exported.get(sheet)).contains(old);
        var changed = exported.get(sheet).replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(fresh));

        assertThat(folder.with(exported).with(sheet, changed).accepted(sample).texts())
                .isEqualTo(Map.of(document, sample.get(document).replace(before, after)));
    }

    @Test
    void understandsWhatADutchSpreadsheetSaves() {
        var semicolons =
                "region;task;gemeente;group;route;organization;part;not_for;valid_from;valid_to;source;source_date;mark;checked_on;note\n"
                        + "noord;regie;assen;alle;alle;gemeente-assen;geheel;;1-1-2022;31-12-2026;B33;;seed;;\n;;;;;;;;;;;;;;\n";

        assertThat(folder.with("roles.csv", semicolons).after(sample).get("roles/noord.yaml"))
                .isEqualTo(sample.get("roles/noord.yaml").replace("valid_to: \"\"", "valid_to: \"2026-12-31\""));
    }

    @Test
    void aNewRowAddsATranslation() {
        var topic = String.join(",", new TopicSheet().columns())
                + "\nkind-wordt-18,fr,draft,Votre enfant a 18 ans,Voyez svb.nl avant ses 18 ans.,,,,,,,\n";
        assertThat(folder.with("topics.csv", topic).after(sample).get("topics/kind-wordt-18/fr.yaml"))
                .isEqualTo("""
                        status: draft
                        title: "Votre enfant a 18 ans"
                        answer:
                          - "Voyez svb.nl avant ses 18 ans."
                        steps: []
                        bring: []
                        mistakes: []
                        """);
    }

    @Test
    void aNewRowAddsAWord() {
        var glossary =
                "id,word,forms,source,mark,name_nl,means_nl\naow,AOW,AOW-uitkering,,general,AOW,Geld voor ouderen.\n";
        var texts = folder.with("glossary.csv", glossary).after(sample);
        assertThat(texts.get("glossary/terms.yaml"))
                .isEqualTo(sample.get("glossary/terms.yaml")
                        + "  - {id: aow, word: \"AOW\", forms: [\"AOW-uitkering\"], source: \"\", mark: general}\n");
        assertThat(texts.get("glossary/nl.yaml"))
                .isEqualTo(sample.get("glossary/nl.yaml")
                        + "  aow:\n    name: \"AOW\"\n    means: \"Geld voor ouderen.\"\n");
    }

    @Test
    void aNewRowAddsAnOrganization() {
        var columns =
                "id,text_status_nl,what_nl,name,aliases,gemeenten,domains,phone,address,web,villages,interpreter,status,"
                        + "source,source_date,checked_on,expires_on";
        var organization =
                columns + "\nvoedselbank,draft,Voor eten.,Voedselbank,,assen,D5,06 12,,,Marsdijk,ja,unverified,,,,\n";
        var texts = folder.with("organizations.csv", organization).after(sample);
        assertThat(texts.get("organizations/voedselbank/organization.yaml")).isEqualTo("""
                        name: "Voedselbank"
                        aliases: []
                        gemeenten: [assen]
                        domains: [D5]
                        phone: "06 12"
                        address: ""
                        web: ""
                        villages: ["Marsdijk"]
                        interpreter: true
                        status: unverified
                        source: ""
                        source_date: ""
                        checked_on: ""
                        expires_on: ""
                        """);
        assertThat(texts.get("organizations/voedselbank/nl.yaml")).isEqualTo("status: draft\nwhat: \"Voor eten.\"\n");
    }

    @Test
    void rolesAndQuestionsAreTheWholeList() {
        var role = "noord,regie,tynaarlo,alle,alle,svb,geheel,,,,B33,,seed,,\r\n";
        var roles = exported.get("roles.csv") + role;
        assertThat(folder.with("roles.csv", roles).after(sample).get("roles/noord.yaml"))
                .isEqualTo(
                        sample.get("roles/noord.yaml")
                                + "  - {task: regie, gemeente: tynaarlo, group: alle, route: alle, organization: svb, part: geheel, not_for: \"\", valid_from: \"\", valid_to: \"\", source: B33, source_date: \"\", mark: seed, checked_on: \"\"}\n");

        var questions = exported.get("phrasings.csv").replaceFirst("kind-wordt-18,nl,a,mijn kind wordt 18\r\n", "")
                + "kind-wordt-18,nl,b,nieuw\r\n";
        assertThat(new Folder(folder.path().resolve("q"))
                        .with("phrasings.csv", questions)
                        .after(sample)
                        .get("topics/kind-wordt-18/nl.phrasings.txt"))
                .isEqualTo("# writer: a\n# a comment\n=1+1 is dat zo\n# writer: b\nnieuw\n");
    }

    @Test
    void namesRowAndColumnOfAMistake() {
        assertProblem(
                "organizations.csv",
                "gemeente-assen,Gemeente Assen,,assen",
                "gemeente-assen,Gemeente Assen,,asen",
                "organizations.csv:2: row 2, column \"gemeenten\": there is no gemeente \"asen\"");
        assertProblem(
                "organizations.csv",
                ",gemeenten,",
                ",gemeente,",
                "organizations.csv:1: the column \"gemeenten\" is missing");
        assertProblem("organizations.csv", "\nsvb,", "\nS v b,", "organizations.csv:3: row 3: \"S v b\" is no id");
        assertProblem(
                "topics.csv",
                "\nkind-wordt-18,",
                "\nkind-wordt-81,",
                "topics.csv:2: row 2: there is no topic \"kind-wordt-81\"");
        assertProblem("topics.csv", ",draft,", ",drft,", "row 2, column \"status\": \"drft\" is no known value");
        assertProblem(
                "roles.csv",
                "gemeente-assen",
                "gemeente-asen",
                "roles.csv:2: row 2, column \"organization\": there is no organization \"gemeente-asen\"");
        assertProblem("phrasings.csv", "mijn kind wordt 18", "", "row 3: the question is empty");
        assertProblem("roles.csv", ",seed,", ",seed,x,", "roles.csv:2: row 2 has 16 cells and the header has 15");
        assertProblem(
                "roles.csv", "noord,regie", "noord,\"regie", "roles.csv:2: row 2: a quotation mark opens a cell here");
        assertProblem("roles.csv", "noord,regie", "noord,\"re\"gie", "roles.csv:2: row 2: after the quotation mark");
        assertProblem("life-events.csv", ",digid,", ",digit,", "there is no step \"digit\"");
    }

    @Test
    void namesTheColumnOfWhatIsMissing() {
        var files = sample.with(
                "organizations/svb/en.yaml", "status: draft\nwhat: \"For child benefit.\"\nnote: \"Free.\"\n");
        var changed =
                Exchange.export(files, Format.CSV).get("organizations.csv").replace(",Gratis.,,,,", ",Gratis.,,,Pas,");

        assertThat(folder.with("organizations.csv", changed).problems(files))
                .containsExactly(
                        "organizations.csv:3: row 3, column \"bring_en\": \"bring\" has 0 entries and nl.yaml has 1");
    }

    @Test
    void aListThatMayBeCutOffIsRefused() {
        var questions = exported.get("phrasings.csv");

        assertThat(folder.with("phrasings.csv", questions.substring(0, questions.length() - 4))
                        .problems(sample))
                .singleElement()
                .asString()
                .contains("the last row does not end: the file is cut off");
    }

    private void assertProblem(String sheet, String old, String fresh, String message) {
        assertThat(exported.get(sheet)).contains(old);
        var changed = exported.get(sheet).replaceFirst(Pattern.quote(old), fresh);

        assertThat(folder.with(exported).with(sheet, changed).problems(sample))
                .as(sheet)
                .anyMatch(problem -> problem.contains(message));
        folder.with(exported);
    }

    @Test
    void whatASpreadsheetWouldSpoilIsProtectedAndComesBack() {
        for (var text : new String[] {
            "=1+1",
            "+31 6",
            "-x",
            "@a",
            "\tx",
            "'=1",
            "''=1",
            "2026-10",
            "0592 366911",
            "112",
            "'t Hoekje",
            "1",
            "14 0592",
            "123456789012",
            "",
            "a=b"
        }) {
            var cell = CsvCell.protect(text);
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t].*");
            assertThat(CsvCell.unprotect(cell)).isEqualTo(text);
        }
        assertThat(CsvCell.protect("112")).isEqualTo("112");
        assertThat(CsvCell.protect("2026-10")).isEqualTo("'2026-10");
    }

    @Test
    void aBlankCellTakesAnOptionalFieldOut() {
        var files = sample.with(
                "organizations/svb/organization.yaml", "name: \"SVB\"\ncosts: free\nstatus: ok\nsource: B33\n");
        var changed =
                Exchange.export(files, Format.CSV).get("organizations.csv").replace(",free,", ",,");

        assertThat(new TreeMap<>(folder.with("organizations.csv", changed)
                        .accepted(files)
                        .texts()))
                .isEqualTo(Map.of("organizations/svb/organization.yaml", "name: \"SVB\"\nstatus: ok\nsource: B33\n"));
    }
}
