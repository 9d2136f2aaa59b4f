package nl.wegwijs.knowledge.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects the mistakes of one reading, and the ids that must exist somewhere else in the folder.
final class Problems {

    private final List<ContentProblem> found = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    void add(String file, int line, String message) {
        found.add(new ContentProblem(file, line, message));
    }

    /// Says that an id of this kind (`topic`, `organization`, `task` …) exists.
    void know(String kind, String id) {
        known.computeIfAbsent(kind, unused -> new HashSet<>()).add(id);
    }

    /// Says that an id of this kind is used here, and must exist when all is read.
    void refer(String kind, String id, String file, int line) {
        references.add(new Reference(kind, id, file, line));
    }

    List<ContentProblem> all() {
        var all = new ArrayList<>(found);
        for (var reference : references) {
            if (!known.getOrDefault(reference.kind, Set.of()).contains(reference.id)) {
                all.add(new ContentProblem(
                        reference.file, reference.line, "there is no " + reference.kind + " \"" + reference.id + "\""));
            }
        }
        all.sort(Comparator.comparing(ContentProblem::file).thenComparing(ContentProblem::line));
        return all;
    }

    private record Reference(String kind, String id, String file, int line) {}
}
