package nl.wegwijs.knowledge.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Reads the list `places` of a topic or of a step.
final class PlaceReader {

    private PlaceReader() {}

    static List<Place> read(YamlMap owner) {
        return owner.maps("places").stream()
                .flatMap(place -> readOne(place).stream())
                .toList();
    }

    private static Optional<Place> readOne(YamlMap yaml) {
        var task = Optional.of(yaml.reference("task", "task")).filter(id -> !id.isEmpty());
        var organization =
                Optional.of(yaml.reference("organization", "organization")).filter(id -> !id.isEmpty());
        var gemeenten = new LinkedHashSet<>(yaml.references("gemeenten", "gemeente"));
        var group = yaml.one("group", Group::find, Group.ANY);
        yaml.refuseOtherKeys();
        if (task.isPresent() == organization.isPresent()) {
            yaml.problem("task", "a place names either a task or an organization");
            return Optional.empty();
        }
        return Optional.of(new Place(task, organization, gemeenten, group));
    }
}
