package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// Reads HSDS 3 JSON in each shape in which it is published: one record, a list, a page of the API, or the tables of a
/// data package. Records that carry documents of ours give these back, letter for letter; others are foreign.
final class HsdsImport {

    private final Draft draft;
    private final ForeignImport foreign;
    private final HsdsDrift drift;

    private HsdsImport(Draft draft) {
        this.draft = draft;
        this.foreign = new ForeignImport(draft);
        this.drift = new HsdsDrift(draft);
    }

    static void read(Map<String, String> files, Draft draft) {
        var hsds = new HsdsImport(draft);
        files.forEach((name, text) -> {
            if (name.endsWith(".json")) {
                JsonTree.read(name, text, draft).ifPresent(tree -> hsds.readFile(name, tree));
            } else {
                draft.note(name + " was not read: this is an import of HSDS files.");
            }
        });
        hsds.foreign.finish();
        hsds.drift.finish();
    }

    private void readFile(String file, JsonTree tree) {
        var root = tree.root();
        if (root.isArray()) {
            root.forEach(one -> readRecord(file, tree, one));
        } else if (root.path("contents").isArray()) {
            root.path("contents").forEach(one -> readRecord(file, tree, one));
            if (root.path("total_pages").asInt(1) > 1) {
                draft.note("%s is page %s of %s: the other pages are not in it."
                        .formatted(
                                file,
                                root.path("page_number").asText(),
                                root.path("total_pages").asText()));
            }
        } else if (root.has("organizations.csv") || root.has("services.csv")) {
            HsdsTables.records(root).forEach(one -> readRecord(file, tree, one));
        } else {
            readRecord(file, tree, root);
        }
    }

    private void readRecord(String file, JsonTree tree, JsonNode hsds) {
        var place = file + ":" + tree.lineOf(hsds);
        if (HsdsDocuments.isOurs(hsds)) {
            hsds.path("attributes").forEach(attribute -> readDocument(file, tree, attribute));
            drift.add(place, hsds);
            return;
        }
        foreign.add(place, hsds);
        hsds.path("services").forEach(service -> readRecord(file, tree, service));
        if (hsds.path("organization").isObject()) {
            readRecord(file, tree, hsds.path("organization"));
        }
    }

    private void readDocument(String file, JsonTree tree, JsonNode attribute) {
        if (!attribute.path("link_type").asText().equals(HsdsDocuments.DOCUMENT)) {
            return;
        }
        var line = tree.lineOf(attribute);
        var path = attribute.path("taxonomy_term").path("code");
        var text = attribute.path("value");
        if (!path.isTextual() || !text.isTextual()) {
            draft.mistake(file, line, "this document has no path in taxonomy_term.code or no text in value");
        } else if (!DocumentCheck.isSafe(path.asText())) {
            draft.mistake(file, line, "\"" + path.asText() + "\" is no path inside the folder of a sociale kaart");
        } else if (draft.brings(path.asText()) && !draft.text(path.asText()).equals(text.asText())) {
            draft.mistake(file, line, path.asText() + " stands here twice, with different texts");
        } else {
            draft.put(path.asText(), text.asText());
            draft.origins().add(path.asText(), file + ":" + line);
        }
    }
}
