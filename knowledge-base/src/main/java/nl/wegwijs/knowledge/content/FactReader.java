package nl.wegwijs.knowledge.content;

import java.util.List;

/// Reads the list `facts` of a topic or crisis signal.
final class FactReader {

    private FactReader() {}

    static List<Fact> read(YamlMap owner) {
        return owner.maps("facts").stream().map(FactReader::readOne).toList();
    }

    private static Fact readOne(YamlMap yaml) {
        var fact = new Fact(
                yaml.text("id"),
                yaml.text("says"),
                yaml.reference("source", "source"),
                yaml.textOr("source_date", ""),
                yaml.one("mark", Mark::find, Mark.GENERAL),
                yaml.date("checked_on"),
                yaml.date("expires_on"));
        yaml.requireKeys("source", "mark");
        yaml.refuseOtherKeys();
        return fact;
    }
}
