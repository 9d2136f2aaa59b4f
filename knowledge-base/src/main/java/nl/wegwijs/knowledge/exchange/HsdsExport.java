package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;

/// Writes `organizations.json` and `services.json` as the HSDS API answers `GET /organizations` and `GET /services`:
/// one page with whole records in `contents`.
///
/// An organization is an organization and the service that it gives; a topic and a life event are services too. All
/// else travels with an organization "Wegwijs" that nobody can visit.
final class HsdsExport {

    static final String CARRIER = "wegwijs";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private HsdsExport() {}

    static ContentFiles of(ContentFiles files) {
        var written = write(files);
        return new ContentFiles(
                Map.of("organizations.json", page(written.organizations()), "services.json", page(written.services())));
    }

    /// Every record that an export of these files has, by its HSDS id.
    static Map<String, ObjectNode> records(ContentFiles files) {
        var written = write(files);
        return Stream.concat(written.organizations().stream(), written.services().stream())
                .collect(Collectors.toMap(HsdsRecord::id, HsdsRecord::json));
    }

    private static Written write(ContentFiles files) {
        var kaart = ContentReader.read(files).kaart();
        var documents = new HsdsDocuments(files.texts());
        var organizations = new ArrayList<HsdsRecord>();
        var services = new ArrayList<HsdsRecord>();
        for (var organization : kaart.organizations()) {
            organizations.add(
                    HsdsOrganization.of(organization).documents(documents, "organizations/" + organization.id() + "/"));
            services.add(HsdsOrganization.service(organization, kaart));
        }
        kaart.topics()
                .forEach(topic ->
                        services.add(HsdsSubject.of(topic).documents(documents, "topics/" + topic.id() + "/")));
        kaart.lifeEvents()
                .forEach(event ->
                        services.add(HsdsSubject.of(event).documents(documents, "life-events/" + event.id() + "/")));
        organizations.add(carrier().documents(documents));
        return new Written(organizations, services);
    }

    private static HsdsRecord carrier() {
        return new HsdsRecord("organization", CARRIER)
                .require("name", "Wegwijs")
                .require(
                        "description",
                        "Not an organization to go to: it carries the parts of the sociale kaart of Wegwijs that HSDS has no place for.")
                .mark("carrier");
    }

    private static String page(List<HsdsRecord> records) {
        var page = JsonNodeFactory.instance.objectNode();
        page.put("total_items", records.size());
        page.put("total_pages", 1);
        page.put("page_number", 1);
        page.put("size", records.size());
        page.put("first_page", true);
        page.put("last_page", true);
        page.put("empty", records.isEmpty());
        records.forEach(one -> page.withArray("contents").add(one.json()));
        return write(page);
    }

    private static String write(ObjectNode json) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    private record Written(List<HsdsRecord> organizations, List<HsdsRecord> services) {}
}
