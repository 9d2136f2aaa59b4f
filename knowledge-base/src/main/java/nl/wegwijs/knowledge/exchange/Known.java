package nl.wegwijs.knowledge.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.knowledge.language.Language;

/// Sentences about ids of a sheet that lead nowhere; empty where they are good.
final class Known {

    private Known() {}

    static Optional<String> topic(String id, Draft draft) {
        return in(draft.current().below("topics"), "topic", id);
    }

    static Optional<String> lifeEvent(String id, Draft draft) {
        return in(draft.current().below("life-events"), "life event", id);
    }

    static Optional<String> language(String tag) {
        return in(Arrays.stream(Language.values()).map(Language::tag).toList(), "language", tag);
    }

    static Optional<String> in(List<String> ids, String kind, String id) {
        return ids.contains(id) ? Optional.empty() : Optional.of("there is no " + kind + " \"" + id + "\"");
    }
}
