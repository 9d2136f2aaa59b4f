package nl.wegwijs.knowledge.exchange;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.OrganizationText;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;

/// An organization in the standard fields of HSDS, in Dutch where it has Dutch.
final class HsdsOrganization {

    private static final Pattern ADDRESS = Pattern.compile("(.*?),? +(?:(\\d{4} ?[A-Z]{2}) +)?([\\p{L} '’-]+)");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]+");
    private static final Pattern WEB = Pattern.compile("[A-Za-z0-9./?=&%#~_-]+");

    private HsdsOrganization() {}

    static HsdsRecord of(Organization organization) {
        var hsds = new HsdsRecord("organization", organization.id())
                .require("name", organization.name())
                .put(
                        "alternate_name",
                        organization.aliases().stream().findFirst().orElse(""))
                .require("description", description(organization))
                .put("email", mail(organization))
                .put("website", web(organization));
        phone(hsds, organization);
        if (!organization.address().isBlank()) {
            hsds.add("locations", location(hsds, organization.name()).add("addresses", address(hsds, organization)));
        }
        organization.directory().villages().forEach(village -> hsds.add("locations", location(hsds, village)));
        for (var alias : organization.aliases()) {
            hsds.add(
                    "organization_identifiers",
                    hsds.part("organization_identifier", alias)
                            .require("organization_id", hsds.id())
                            .require("identifier_type", "alias")
                            .require("identifier", alias));
        }
        return hsds.domains(organization.domains()).mark("organization");
    }

    /// What the organization does, as the one service that it gives.
    static HsdsRecord service(Organization organization, SocialeKaart kaart) {
        var text = text(organization);
        var directory = organization.directory();
        var hsds = new HsdsRecord("service", "organization", organization.id())
                .require("organization_id", HsdsIds.of("organization", organization.id()))
                .require("name", organization.name())
                .put("description", description(organization))
                .put("url", web(organization))
                .put("email", mail(organization))
                .require("status", "active")
                .put(
                        "interpretation_services",
                        directory
                                .interpreter()
                                .filter(yes -> yes)
                                .map(yes -> "Er kan een tolk bij zijn.")
                                .orElse(""))
                .put(
                        "fees_description",
                        directory
                                .costs()
                                .map(costs -> costs.key().equals("free") ? "Gratis" : "Betaald")
                                .orElse(""))
                .put("accreditations", directory.qualityMark())
                .put(
                        "eligibility_description",
                        Stream.of(text.forWhom(), text.notFor())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(" ")))
                .put(
                        "assured_date",
                        organization.checkedOn().map(LocalDate::toString).orElse(""));
        phone(hsds, organization);
        if (!text.hours().isBlank()) {
            hsds.add(
                    "schedules",
                    hsds.part("schedule", "hours")
                            .require("service_id", hsds.id())
                            .require("description", text.hours()));
        }
        organization.gemeenten().stream()
                .sorted()
                .forEach(gemeente -> hsds.add("service_areas", area(hsds, gemeente, kaart)));
        directory.languages().stream().sorted().forEach(language -> hsds.add("languages", language(hsds, language)));
        text.bring()
                .forEach(document -> hsds.add(
                        "required_documents",
                        hsds.part("required_document", document)
                                .require("service_id", hsds.id())
                                .require("document", document)));
        return hsds.domains(organization.domains()).mark("organization");
    }

    private static OrganizationText text(Organization organization) {
        return organization
                .findText(Language.NL)
                .or(() -> organization.texts().keySet().stream()
                        .sorted()
                        .findFirst()
                        .flatMap(organization::findText))
                .orElse(OrganizationText.empty(Language.NL));
    }

    private static String description(Organization organization) {
        var text = text(organization);
        return Stream.of(text.what(), text.note())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String mail(Organization organization) {
        var mail = organization.directory().mail();
        return MAIL.matcher(mail).matches() ? mail : "";
    }

    private static String web(Organization organization) {
        return WEB.matcher(organization.web()).matches() ? "https://" + organization.web() : "";
    }

    private static void phone(HsdsRecord owner, Organization organization) {
        if (!organization.phone().isBlank()) {
            owner.add(
                    "phones",
                    owner.part("phone", "1")
                            .require("number", organization.phone())
                            .require("type", "voice"));
        }
    }

    private static HsdsRecord location(HsdsRecord owner, String name) {
        return owner.part("location", name)
                .require("location_type", "physical")
                .require("organization_id", owner.id())
                .require("name", name);
    }

    /// HSDS wants the parts; what we cannot tell apart stands whole in `address_1`.
    private static HsdsRecord address(HsdsRecord owner, Organization organization) {
        var parts = ADDRESS.matcher(organization.address());
        var isKnown = parts.matches();
        return owner.part("address", "1")
                .require("address_1", isKnown ? parts.group(1) : organization.address())
                .require("city", isKnown ? parts.group(3) : "")
                .require("state_province", "")
                .require("postal_code", isKnown && parts.group(2) != null ? parts.group(2) : "")
                .require("country", "NL")
                .require("address_type", organization.address().startsWith("Postbus") ? "postal" : "physical");
    }

    private static HsdsRecord area(HsdsRecord owner, String gemeente, SocialeKaart kaart) {
        return owner.part("service_area", gemeente)
                .require("service_id", owner.id())
                .require(
                        "name", kaart.findGemeente(gemeente).map(Gemeente::name).orElse(gemeente));
    }

    private static HsdsRecord language(HsdsRecord owner, Language language) {
        return owner.part("language", language.tag())
                .require("service_id", owner.id())
                .require("code", language.tag())
                .require("name", language.ownName());
    }
}
