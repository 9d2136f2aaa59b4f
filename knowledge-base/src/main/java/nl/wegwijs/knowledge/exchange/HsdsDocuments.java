package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// The documents of the own format on their way through HSDS, as attributes of the record that they belong to: HSDS
/// has no place for texts in thirteen languages, questions, sources with marks or a role matrix. Each is handed out
/// once.
final class HsdsDocuments {

    /// The `link_type` of an attribute whose `value` is a document, and whose term has the path as its `code`.
    static final String DOCUMENT = "wegwijs:document";

    /// The `link_type` of an attribute that says that the record is ours.
    static final String KIND = "wegwijs:kind";

    private final TreeMap<String, String> left;

    HsdsDocuments(Map<String, String> texts) {
        this.left = new TreeMap<>(texts);
    }

    /// The documents below these folders, or all that are left where none is named.
    Map<String, String> take(String... folders) {
        var taken = new LinkedHashMap<String, String>();
        left.forEach((path, text) -> {
            if (folders.length == 0 || Arrays.stream(folders).anyMatch(path::startsWith)) {
                taken.put(path, text);
            }
        });
        left.keySet().removeAll(taken.keySet());
        return taken;
    }

    static boolean isOurs(JsonNode hsds) {
        for (var attribute : hsds.path("attributes")) {
            if (attribute.path("link_type").asText().startsWith("wegwijs:")) {
                return true;
            }
        }
        return false;
    }
}
