package nl.wegwijs.knowledge.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells which row of a changed role matrix was which row of the present one: first those that are the same, then those
/// with ever less in common. The first columns are task, gemeente, group, route and organization.
final class RoleMatch {

    private static final List<List<Integer>> KEYS = List.of(List.of(0, 1, 2, 3, 4), List.of(0, 1, 2, 3), List.of(0, 1));

    private RoleMatch() {}

    /// Number of the row in the file to number in the present matrix; a row that is new is left out.
    static Map<Integer, Integer> of(List<List<String>> present, List<List<String>> rows) {
        var matches = new HashMap<Integer, Integer>();
        match(present, rows, List.of(), matches);
        KEYS.forEach(key -> match(present, rows, key, matches));
        return matches;
    }

    private static void match(
            List<List<String>> present, List<List<String>> rows, List<Integer> key, Map<Integer, Integer> matches) {
        for (var row = 0; row < rows.size(); row++) {
            for (var old = 0; old < present.size() && !matches.containsKey(row); old++) {
                if (!matches.containsValue(old) && isSame(present.get(old), rows.get(row), key)) {
                    matches.put(row, old);
                }
            }
        }
    }

    /// In every column where no key is given.
    private static boolean isSame(List<String> one, List<String> other, List<Integer> key) {
        return key.isEmpty()
                ? one.equals(other)
                : key.stream().allMatch(column -> one.get(column).equals(other.get(column)));
    }
}
