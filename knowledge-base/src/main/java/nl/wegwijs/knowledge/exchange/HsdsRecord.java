package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.wegwijs.knowledge.content.Domain;

/// Builds one object of HSDS. What is blank is left out.
final class HsdsRecord {

    private final String entity;
    private final String id;
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    /// @param entity `organization`, `service`, …
    HsdsRecord(String entity, String... parts) {
        this.entity = entity;
        this.id = HsdsIds.of(entity, String.join("/", parts));
        json.put("id", id);
    }

    String id() {
        return id;
    }

    ObjectNode json() {
        return json;
    }

    /// Also where it is blank.
    HsdsRecord require(String key, String value) {
        json.put(key, value);
        return this;
    }

    HsdsRecord put(String key, String value) {
        if (!value.isBlank()) {
            json.put(key, value);
        }
        return this;
    }

    HsdsRecord add(String list, HsdsRecord child) {
        json.withArray(list).add(child.json);
        return this;
    }

    HsdsRecord part(String part, String name) {
        return new HsdsRecord(part, entity, id, name);
    }

    /// A mark of ours, which tells an import that this is no foreign record.
    HsdsRecord mark(String kind) {
        return add("attributes", attribute(HsdsDocuments.KIND, kind).require("value", kind));
    }

    HsdsRecord domains(List<Domain> domains) {
        for (var domain : domains) {
            var term = new HsdsRecord("taxonomy_term", "domain", domain.name())
                    .require("code", domain.name())
                    .require("name", domain.icon())
                    .require("description", "Domain " + domain.name() + " of Wegwijs: " + domain.icon())
                    .require("taxonomy", "wegwijs:domain");
            add(
                    "attributes",
                    attribute("taxonomy_term", domain.name()).taxonomyTerm(term).require("value", domain.name()));
        }
        return this;
    }

    HsdsRecord documents(HsdsDocuments documents, String... folders) {
        documents.take(folders).forEach((path, text) -> document(path, text));
        return this;
    }

    private void document(String path, String text) {
        var term = new HsdsRecord("taxonomy_term", "document", path)
                .require("code", path)
                .require("name", path)
                .require("description", "A file of the sociale kaart in the format of Wegwijs")
                .require("taxonomy", HsdsDocuments.DOCUMENT);
        add(
                "attributes",
                attribute(HsdsDocuments.DOCUMENT, path).taxonomyTerm(term).require("value", text));
    }

    private HsdsRecord attribute(String type, String name) {
        return part("attribute", type + "/" + name)
                .require("link_id", id)
                .require("link_entity", entity)
                .require("link_type", type);
    }

    private HsdsRecord taxonomyTerm(HsdsRecord term) {
        json.put("taxonomy_term_id", term.id);
        json.set("taxonomy_term", term.json);
        return this;
    }
}
