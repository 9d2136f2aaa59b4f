package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wegwijs.knowledge.content.ContentFiles;

/// Tells of a record of ours whose standard fields somebody changed: the documents in it are taken, and the change is
/// not in them.
final class HsdsDrift {

    private final Draft draft;
    private final Map<String, JsonNode> byPlace = new LinkedHashMap<>();

    HsdsDrift(Draft draft) {
        this.draft = draft;
    }

    void add(String place, JsonNode hsds) {
        byPlace.put(place, hsds);
    }

    void finish() {
        if (byPlace.isEmpty() || !draft.mistakes().isEmpty()) {
            return;
        }
        var texts = new TreeMap<>(draft.current().texts());
        texts.putAll(draft.incoming());
        var expected = HsdsExport.records(new ContentFiles(texts));
        byPlace.forEach((place, hsds) -> {
            var written = expected.get(hsds.path("id").asText());
            var changed = new TreeSet<String>();
            if (written != null) {
                hsds.fieldNames().forEachRemaining(changed::add);
                written.fieldNames().forEachRemaining(changed::add);
                changed.removeIf(
                        field -> field.equals("attributes") || Objects.equals(hsds.get(field), written.get(field)));
            }
            if (!changed.isEmpty()) {
                draft.note("%s: \"%s\" has another %s than its documents say; the documents were taken."
                        .formatted(place, hsds.path("name").asText(), String.join(", ", changed)));
            }
        });
    }
}
