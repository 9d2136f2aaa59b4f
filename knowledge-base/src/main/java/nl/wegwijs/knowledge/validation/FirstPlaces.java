package nl.wegwijs.knowledge.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;

/// Topics for which somebody in a gemeente is told "we are not sure, ask your regievoerder".
final class FirstPlaces {

    private final SocialeKaart kaart;
    private final LocalDate today;

    FirstPlaces(SocialeKaart kaart, LocalDate today) {
        this.kaart = kaart;
        this.today = today;
    }

    List<ContentProblem> problems() {
        var problems = new ArrayList<ContentProblem>();
        for (var topic : kaart.topics()) {
            var without = new LinkedHashMap<String, List<String>>();
            for (var group : List.of(Group.ASYLUM, Group.FAMILY)) {
                var names = gemeentenWithout(topic, group);
                if (!names.isEmpty()) {
                    without.computeIfAbsent(String.join(", ", names), unused -> new ArrayList<>())
                            .add(group.key());
                }
            }
            without.forEach((names, groups) -> problems.add(new ContentProblem(
                    "topics/" + topic.id() + "/topic.yaml",
                    1,
                    "no first place to go (" + String.join(", ", groups) + ") in " + names)));
        }
        return problems;
    }

    private List<String> gemeentenWithout(Topic topic, Group group) {
        return kaart.gemeenten().stream()
                .filter(gemeente ->
                        kaart.findFirstPlace(topic, gemeente.id(), group, today).isEmpty())
                .map(Gemeente::name)
                .toList();
    }
}
