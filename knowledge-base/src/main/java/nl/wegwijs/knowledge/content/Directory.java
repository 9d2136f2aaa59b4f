package nl.wegwijs.knowledge.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.language.Language;

/// What helps to choose between organizations. Empty means that nobody confirmed it, never "no".
public record Directory(
        String mail,
        List<String> villages,
        Set<Language> languages,
        Optional<Boolean> interpreter,
        Optional<Integer> dutchLevel,
        Optional<Boolean> childcare,
        Optional<Boolean> byBus,
        Set<Time> times,
        Set<Entry> entry,
        Optional<Costs> costs,
        Optional<Boolean> forWomen,
        String qualityMark) {

    public static final Directory UNKNOWN = new Directory(
            "",
            List.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            "");

    public Directory {
        villages = List.copyOf(villages);
        languages = Set.copyOf(languages);
        times = Set.copyOf(times);
        entry = Set.copyOf(entry);
    }

    public enum Time {
        DAY,
        EVENING,
        WEEKEND,
        ONLINE;

        public static Optional<Time> find(String key) {
            return Arrays.stream(values())
                    .filter(time -> time.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return Keys.of(this);
        }
    }

    public enum Entry {
        WALK_IN,
        APPOINTMENT,
        PHONE;

        public static Optional<Entry> find(String key) {
            return Arrays.stream(values())
                    .filter(entry -> entry.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return Keys.of(this);
        }
    }

    public enum Costs {
        FREE,
        PAID;

        public static Optional<Costs> find(String key) {
            return Arrays.stream(values())
                    .filter(costs -> costs.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return Keys.of(this);
        }
    }
}
