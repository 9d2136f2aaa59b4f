package nl.wegwijs.knowledge.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One act of a checklist. `topic` is the id of the topic that tells more, blank where there is none.
public record LifeEventStep(
        String id,
        Actor actor,
        List<Place> places,
        String topic,
        Group group,
        Optional<StepDeadline> deadline,
        Set<Way> ways) {

    public LifeEventStep {
        places = List.copyOf(places);
        ways = Set.copyOf(ways);
    }

    /// Who must act.
    public enum Actor {
        NEWCOMER,
        PARTNER,
        CHILD,
        REGIEVOERDER,
        ORGANIZATION;

        static Optional<Actor> find(String key) {
            return Arrays.stream(values())
                    .filter(actor -> actor.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return Keys.of(this);
        }
    }

    /// How it can be done.
    public enum Way {
        ONLINE,
        PAPER,
        DESK,
        PHONE;

        static Optional<Way> find(String key) {
            return Arrays.stream(values()).filter(way -> way.key().equals(key)).findFirst();
        }

        public String key() {
            return Keys.of(this);
        }
    }
}
