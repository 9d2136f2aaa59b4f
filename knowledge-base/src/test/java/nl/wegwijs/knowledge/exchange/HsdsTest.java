package nl.wegwijs.knowledge.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.OrganizationStatus;
import nl.wegwijs.knowledge.content.SampleContent;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HsdsTest {

    private static final ContentFiles EMPTY = new ContentFiles(Map.of());

    private final ContentFiles sample = SampleContent.files();
    private Folder folder = new Folder(Path.of(""));

    @BeforeEach
    void makeFolder(@TempDir Path path) {
        folder = new Folder(path);
    }

    @Test
    void whatIsExportedComesBackLetterForLetter() {
        assertThat(folder.with(Exchange.export(sample, Format.HSDS)).after(EMPTY))
                .isEqualTo(sample.texts());
    }

    @Test
    void theShippedContentComesBackLetterForLetter() {
        var shipped = ContentFiles.shipped();

        assertThat(folder.with(Exchange.export(shipped, Format.HSDS))
                        .accepted(shipped)
                        .texts())
                .isEqualTo(shipped.texts());
    }

    @Test
    void alsoABrokenDocumentIsCarried() {
        var broken =
                sample.with("organizations/svb/organization.yaml", "name: [").with("topics/x/y.txt", "z");
        var carried = Exchange.export(broken, Format.HSDS).get("organizations.json");

        assertThat(carried).contains("organizations/svb/organization.yaml", "topics/x/y.txt");
    }

    @Test
    void otherReadersFindTheStandardFields() throws JsonProcessingException {
        var files = sample.with("organizations/svb/organization.yaml", """
                name: "SVB"
                aliases: ["Sociale Verzekeringsbank"]
                gemeenten: [assen]
                domains: [D1]
                phone: "050 316 90 00"
                address: "Cascadeplein 5, 9726 AD Groningen"
                web: "svb.nl"
                mail: "info@svb.nl"
                languages: [nl, en]
                costs: free
                status: ok
                source: B33
                checked_on: "2026-11-01"
                """)
                .with(
                        "organizations/svb/nl.yaml",
                        "status: draft\nwhat: \"Voor kinderbijslag.\"\nhours: \"Maandag.\"\n");

        var organization = find(files, "organizations.json", "SVB");
        assertThat(organization.path("alternate_name").asText()).isEqualTo("Sociale Verzekeringsbank");
        assertThat(organization.path("description").asText()).isEqualTo("Voor kinderbijslag.");
        assertThat(organization.path("website").asText()).isEqualTo("https://svb.nl");
        assertThat(organization.at("/phones/0/number").asText()).isEqualTo("050 316 90 00");
        assertThat(organization.at("/locations/0/addresses/0/address_1").asText())
                .isEqualTo("Cascadeplein 5");
        assertThat(organization.at("/locations/0/addresses/0/postal_code").asText())
                .isEqualTo("9726 AD");
        assertThat(organization.at("/locations/0/addresses/0/city").asText()).isEqualTo("Groningen");
        var service = find(files, "services.json", "SVB");
        assertThat(service.path("organization_id")).isEqualTo(organization.path("id"));
        assertThat(service.path("fees_description").asText()).isEqualTo("Gratis");
        assertThat(service.path("assured_date").asText()).isEqualTo("2026-11-01");
        assertThat(service.at("/schedules/0/description").asText()).isEqualTo("Maandag.");
        assertThat(service.at("/service_areas/0/name").asText()).isEqualTo("Assen");
        assertThat(service.at("/languages/1/code").asText()).isEqualTo("en");
    }

    @Test
    void everyRecordIsValid() throws JsonProcessingException {
        HsdsSchema.assumeHere();
        assertValid(sample);
        assertValid(ContentFiles.shipped());
        assertThat(HsdsSchema.mistakes("organization", new ObjectMapper().readTree("{\"id\": 1, \"phones\": [{}]}")))
                .hasSizeGreaterThan(2);
    }

    private static void assertValid(ContentFiles files) throws JsonProcessingException {
        for (var kind : List.of("organization", "service")) {
            for (var hsds : records(files, kind + "s.json")) {
                assertThat(HsdsSchema.mistakes(kind, hsds))
                        .as(hsds.path("name").asText())
                        .isEmpty();
            }
        }
    }

    @Test
    void thePublishedExamplesBecomeOrganizationsToCheck() {
        HsdsSchema.assumeHere();
        for (var shape : List.of("organization_full", "service_full", "tabular")) {
            var incoming = Exchange.read(HsdsSchema.HSDS.resolve("examples/" + shape + ".json"), sample);

            assertThat(incoming).isInstanceOf(Incoming.Accepted.class);
            assertCounselling(((Incoming.Accepted) incoming).texts());
        }
    }

    private void assertCounselling(Map<String, String> texts) {
        var files = sample;
        for (var text : texts.entrySet()) {
            files = files.with(text.getKey(), text.getValue());
        }
        var kaart = ContentReader.read(files).kaart();
        assertThat(kaart.findOrganization("example-organization-inc")).isPresent();
        var service = kaart.findOrganization("community-counselling").orElseThrow();
        assertThat(service.status()).isEqualTo(OrganizationStatus.UNVERIFIED);
        assertThat(service.phone()).isEqualTo("+44 1234 234567");
        assertThat(service.address()).isEqualTo("1-30 Main Street, MyVillage, ABC 1234 MyCity");
        assertThat(service.web()).isEqualTo("example.com/counselling");
        assertThat(service.directory().mail()).isEqualTo("email@example.com");
        assertThat(service.findText(Language.EN).orElseThrow().what()).startsWith("Counselling Services");
    }

    @Test
    void whatIsThereAlreadyIsLeftAsItIs() {
        folder.with("a.json", "[{\"id\": \"1\", \"name\": \"SVB\"}, {\"id\": \"2\", \"name\": \"Café ’t Hoekje\"}]");

        var accepted = folder.accepted(sample);

        assertThat(accepted.texts()).containsOnlyKeys("organizations/cafe-t-hoekje/organization.yaml");
        assertThat(accepted.notes()).anyMatch(note -> note.startsWith("a.json:1: \"SVB\" was left as it is"));
    }

    @Test
    void saysWhenSomebodyChangedAStandardFieldOnly() {
        var changed = Exchange.export(sample, Format.HSDS)
                .get("organizations.json")
                .replace("https://assen.nl", "https://elders.nl");

        assertThat(folder.with("organizations.json", changed).accepted(sample).notes())
                .singleElement()
                .asString()
                .contains("\"Gemeente Assen\" has another website than its documents say");
    }

    @Test
    void namesTheLineOfWhatIsBroken() {
        var whole = Exchange.export(sample, Format.HSDS).get("services.json");

        assertProblem(whole.substring(0, whole.length() / 2), "the file is cut off");
        assertProblem("[\n{\"name\": tru}]", "a.json:2: column");
        assertProblem(
                "[{\"name\": \"a\"},\n {\"id\": \"b\"}]",
                "a.json:2: an organization or service of HSDS must have a name");
        assertProblem("[".repeat(5000), "nested too deep");
        assertProblem("", "a.json:1: the file is empty");
        assertProblem("{\"name\": \"a\"} {}", "more follows");
        assertProblem(whole.replace("topics/kind-wordt-18/en.yaml", "../../en.yaml"), "\"../../en.yaml\" is no path");
        assertProblem(whole.replace("topics/kind-wordt-18/en.yaml", "/etc/en.yaml"), "is no path inside");
        assertProblem(
                whole.replace("title:", "titel:"), "line 2: the key \\\"titel\\\" is not known here".replace("\\", ""));
    }

    private void assertProblem(String json, String message) {
        var problems = folder.with("a.json", json).problems(sample);
        assertThat(problems)
                .isNotEmpty()
                .anyMatch(problem -> problem.startsWith("a.json:") && problem.contains(message));
    }

    private static JsonNode find(ContentFiles files, String file, String name) throws JsonProcessingException {
        for (var hsds : records(files, file)) {
            if (hsds.path("name").asText().equals(name)) {
                return hsds;
            }
        }
        throw new AssertionError("no record " + name);
    }

    private static JsonNode records(ContentFiles files, String file) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(Exchange.export(files, Format.HSDS).get(file))
                .path("contents");
    }
}
