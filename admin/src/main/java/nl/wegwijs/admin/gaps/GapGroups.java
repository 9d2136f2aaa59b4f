package nl.wegwijs.admin.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wegwijs.db.gap.Gap;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.understanding.Knowledge;
import nl.wegwijs.knowledge.understanding.Likeness;

/// Puts questions together that ask about the same, whatever their language. The largest group comes first.
final class GapGroups {
    private static final double ALIKE = 0.5;

    private final Knowledge knowledge;
    private final List<Group> groups = new ArrayList<>();

    private GapGroups(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static List<List<Gap>> of(Knowledge knowledge, List<Gap> gaps) {
        var made = new GapGroups(knowledge);
        gaps.stream().sorted(Comparator.comparing(Gap::id)).forEach(made::add);
        return made.groups.stream()
                .map(group -> List.copyOf(group.gaps))
                .sorted(Comparator.comparing((List<Gap> group) -> group.size()).reversed())
                .toList();
    }

    private void add(Gap gap) {
        var likeness = knowledge.likeness(
                gap.maskedText(), Language.find(gap.language()).orElse(Language.NL));
        var nearest = groups.stream()
                .max(Comparator.comparingDouble(group -> group.to(likeness)))
                .filter(group -> group.to(likeness) >= ALIKE);
        var group = nearest.orElseGet(() -> {
            var fresh = new Group(new ArrayList<>(), new ArrayList<>());
            groups.add(fresh);
            return fresh;
        });
        group.gaps.add(gap);
        group.likenesses.add(likeness);
    }

    private record Group(List<Gap> gaps, List<Likeness> likenesses) {

        /// On average, so that a chain of questions does not tie together what is unlike.
        double to(Likeness other) {
            return likenesses.stream()
                    .mapToDouble(likeness -> likeness.to(other))
                    .average()
                    .orElse(0);
        }
    }
}
