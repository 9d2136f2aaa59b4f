package nl.wegwijs.knowledge.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.knowledge.pattern.PatternMatcher.Entry;
import nl.wegwijs.knowledge.pattern.WordTest.Alternative;

/// Finds the patterns that may begin at a word, by looking up the word, its starts, its ends and its parts, so that the
/// time depends on the length of the word and not on how many patterns there are.
final class FirstWords {

    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> starts = new HashMap<>();
    private final Map<String, List<Entry>> ends = new HashMap<>();
    private final Map<String, List<Entry>> parts = new HashMap<>();

    void add(Entry entry) {
        for (var alternative : entry.pattern().firstAlternatives()) {
            mapFor(alternative)
                    .computeIfAbsent(alternative.letters(), unused -> new ArrayList<>())
                    .add(entry);
        }
    }

    private Map<String, List<Entry>> mapFor(Alternative alternative) {
        if (alternative.openStart()) {
            return alternative.openEnd() ? parts : ends;
        }
        return alternative.openEnd() ? starts : exact;
    }

    Set<Entry> entriesFor(String word) {
        var found = new LinkedHashSet<>(exact.getOrDefault(word, List.of()));
        for (var length = 1; length <= word.length(); length++) {
            found.addAll(starts.getOrDefault(word.substring(0, length), List.of()));
            found.addAll(ends.getOrDefault(word.substring(word.length() - length), List.of()));
            for (var start = 0; start + length <= word.length() && !parts.isEmpty(); start++) {
                found.addAll(parts.getOrDefault(word.substring(start, start + length), List.of()));
            }
        }
        return found;
    }
}
