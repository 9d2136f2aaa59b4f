package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// The tables of an HSDS data package, put together again as organizations and services with what belongs to them.
final class HsdsTables {

    private HsdsTables() {}

    /// The rows of `organizations.csv` and `services.csv`, each with its phones, locations and attributes.
    static List<JsonNode> records(JsonNode tables) {
        attach(tables, "locations.csv", "addresses", "addresses.csv", "location_id");
        placeServices(tables);
        attach(tables, "services.csv", "service_at_locations", "service_at_location.csv", "service_id");
        var records = new ArrayList<JsonNode>();
        for (var owner : List.of("organization", "service")) {
            var table = owner + "s.csv";
            attach(tables, table, "phones", "phones.csv", owner + "_id");
            attach(tables, table, "locations", "locations.csv", owner + "_id");
            attach(tables, table, "attributes", "attributes.csv", "link_id");
            tables.path(table).forEach(records::add);
        }
        return records;
    }

    /// Where a service is given stands in a table between services and locations.
    private static void placeServices(JsonNode tables) {
        for (var given : tables.path("service_at_location.csv")) {
            for (var location : tables.path("locations.csv")) {
                if (given instanceof ObjectNode object
                        && given.path("location_id").equals(location.path("id"))) {
                    object.set("location", location);
                }
            }
        }
    }

    private static void attach(JsonNode tables, String owners, String list, String parts, String key) {
        for (var owner : tables.path(owners)) {
            for (var part : tables.path(parts)) {
                if (owner instanceof ObjectNode object
                        && part.hasNonNull(key)
                        && part.path(key).equals(owner.path("id"))) {
                    object.withArray(list).add(part);
                }
            }
        }
    }
}
