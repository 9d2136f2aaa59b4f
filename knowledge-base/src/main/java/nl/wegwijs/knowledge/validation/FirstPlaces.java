package nl.wegwijs.knowledge.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.SocialeKaart;

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
            for (var group : List.of(Group.ASYLUM, Group.FAMILY)) {
                var without = kaart.gemeenten().stream()
                        .filter(gemeente -> kaart.findFirstPlace(topic, gemeente.id(), group, today)
                                .isEmpty())
                        .map(gemeente -> gemeente.name())
                        .toList();
                if (!without.isEmpty()) {
                    problems.add(new ContentProblem(
                            "topics/" + topic.id() + "/topic.yaml",
                            1,
                            "no first place to go (" + group.key() + ") in " + String.join(", ", without)));
                }
            }
        }
        return problems;
    }
}
