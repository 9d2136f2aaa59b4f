package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.knowledge.language.LanguageDetector;

/// Organizations and services of another directory become organizations that somebody has yet to check. What is there
/// already under the same name stays as it is.
final class ForeignImport {

    private final Draft draft;
    private final Map<String, ForeignRecord> byId = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    ForeignImport(Draft draft) {
        this.draft = draft;
    }

    void add(String place, JsonNode hsds) {
        if (!hsds.isObject() || hsds.path("name").asText().isBlank()) {
            draft.mistake(place + ": an organization or service of HSDS must have a name");
            return;
        }
        var one = ForeignRecord.of(place, hsds);
        byId.merge(one.hsdsId(), one, ForeignRecord::filledFrom);
    }

    void finish() {
        if (byId.isEmpty() || !draft.mistakes().isEmpty()) {
            return;
        }
        var detector = new LanguageDetector();
        var added = 0;
        for (var one : byId.values()) {
            var owner = byId.get(one.organizationId());
            if (owner != null && owner != one && owner.slug().equals(one.slug())) {
                continue;
            }
            added += add(owner == null ? one : one.reachedThrough(owner), detector) ? 1 : 0;
        }
        draft.note("Organizations of another directory that came in as \"unverified\", to be checked: " + added + ".");
    }

    private boolean add(ForeignRecord one, LanguageDetector detector) {
        var id = freeId(one.slug());
        if (draft.current().below("organizations").contains(id)) {
            draft.note("%s: \"%s\" was left as it is: there is an organization \"%s\" already."
                    .formatted(one.place(), one.name(), id));
            return false;
        }
        one.documents("organizations/" + id + "/", detector).forEach((path, text) -> {
            draft.put(path, text);
            draft.origins().add(path, one.place());
        });
        return true;
    }

    private String freeId(String slug) {
        var id = slug;
        for (var number = 2; !taken.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }
}
