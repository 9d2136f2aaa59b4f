package nl.wegwijs.knowledge.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.language.Guess;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LanguageDetector;

/// What we take from an organization or service of another directory; blank where it says nothing.
///
/// @param organizationId of the organization that gives a service
record ForeignRecord(
        String place,
        String hsdsId,
        String organizationId,
        String name,
        String alias,
        String description,
        String phone,
        String address,
        String web,
        String mail) {

    private static final int LONGEST_ID = 60;

    static ForeignRecord of(String place, JsonNode hsds) {
        var name = text(hsds, "name");
        var id = text(hsds, "id");
        var organization = text(hsds, "organization_id");
        return new ForeignRecord(
                place,
                id.isEmpty() ? place : id,
                organization.isEmpty() ? text(hsds.path("organization"), "id") : organization,
                name,
                text(hsds, "alternate_name"),
                text(hsds, "description"),
                ForeignContact.phone(hsds),
                ForeignContact.address(hsds),
                withoutScheme(first(text(hsds, "website"), text(hsds, "url"))),
                text(hsds, "email"));
    }

    /// The same record as another file tells it: what is blank here comes from there.
    ForeignRecord filledFrom(ForeignRecord other) {
        return new ForeignRecord(
                place,
                hsdsId,
                first(organizationId, other.organizationId),
                name,
                first(alias, other.alias),
                first(description, other.description),
                first(phone, other.phone),
                first(address, other.address),
                first(web, other.web),
                first(mail, other.mail));
    }

    /// A service without a number or address of its own is reached through its organization.
    ForeignRecord reachedThrough(ForeignRecord owner) {
        return new ForeignRecord(
                place,
                hsdsId,
                organizationId,
                name,
                alias,
                description,
                first(phone, owner.phone),
                first(address, owner.address),
                first(web, owner.web),
                first(mail, owner.mail));
    }

    String slug() {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("-$", "");
        return cut.isEmpty() ? "hsds-" + HsdsIds.of("foreign", name).substring(0, 8) : cut;
    }

    /// Path to text, in the own format. The description goes into the file of the language in which it is written.
    Map<String, String> documents(String folder, LanguageDetector detector) {
        var documents = new LinkedHashMap<String, String>();
        documents.put(
                folder + "organization.yaml",
                lines(
                        "name: " + YamlValue.quote(name),
                        "aliases: " + (alias.isEmpty() ? "[]" : "[" + YamlValue.quote(alias) + "]"),
                        "gemeenten: []",
                        "domains: []",
                        "phone: " + YamlValue.quote(phone),
                        "address: " + YamlValue.quote(address),
                        "web: " + YamlValue.quote(web),
                        "mail: " + YamlValue.quote(mail),
                        "status: unverified",
                        "source: \"\"",
                        "source_date: \"\"",
                        "checked_on: \"\"",
                        "expires_on: \"\""));
        if (!description.isEmpty()) {
            var language = detector.detect(description).map(Guess::language).orElse(Language.NL);
            documents.put(
                    folder + language.tag() + ".yaml",
                    lines("status: draft", "what: " + YamlValue.quote(description), "hours: \"\"", "note: \"\""));
        }
        return documents;
    }

    private static String lines(String... lines) {
        return Stream.of(lines).collect(Collectors.joining("\n", "", "\n"));
    }

    /// Without the HTML that HSDS allows in a description.
    private static String text(JsonNode hsds, String key) {
        return hsds.path(key)
                .asText("")
                .replaceAll("<[^<>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String withoutScheme(String web) {
        return web.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    private static String first(String one, String other) {
        return List.of(one, other).stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
