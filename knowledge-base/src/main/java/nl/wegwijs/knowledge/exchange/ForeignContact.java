package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The first number and the first address of a record of HSDS; they may stand with it, with a place where a service is
/// given, or with a contact.
final class ForeignContact {

    private ForeignContact() {}

    static String phone(JsonNode hsds) {
        return owners(hsds)
                .flatMap(owner -> each(owner.path("phones")))
                .map(phone -> phone.path("number").asText("").replace("\"", "").strip())
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String address(JsonNode hsds) {
        return owners(hsds)
                .flatMap(owner -> each(owner.path("addresses")))
                .map(ForeignContact::line)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> owners(JsonNode hsds) {
        return Stream.of(
                        Stream.of(hsds),
                        each(hsds.path("locations")),
                        each(hsds.path("service_at_locations")),
                        each(hsds.path("service_at_locations")).map(place -> place.path("location")),
                        each(hsds.path("contacts")))
                .flatMap(owner -> owner);
    }

    private static String line(JsonNode address) {
        var town = join(" ", address, "postal_code", "city");
        var street = join(", ", address, "address_1", "address_2");
        return Stream.of(street, town).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String join(String separator, JsonNode address, String... keys) {
        return Stream.of(keys)
                .flatMap(key ->
                        Optional.of(address.path(key).asText("").strip()).filter(part -> !part.isEmpty()).stream())
                .collect(Collectors.joining(separator));
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
