package nl.wegwijs.knowledge.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.language.Language;

/// Somebody to go to. A phone, address or site that nobody gave stays blank. No gemeenten means everywhere.
public record Organization(
        String id,
        String name,
        List<String> aliases,
        Set<String> gemeenten,
        List<Domain> domains,
        String phone,
        String address,
        String web,
        OrganizationStatus status,
        String source,
        String sourceDate,
        Optional<LocalDate> checkedOn,
        Optional<LocalDate> expiresOn,
        Directory directory,
        Map<Language, OrganizationText> texts) {

    public Organization {
        aliases = List.copyOf(aliases);
        gemeenten = Set.copyOf(gemeenten);
        domains = List.copyOf(domains);
        texts = Map.copyOf(texts);
    }

    public Optional<OrganizationText> findText(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// Also true for an organization that works everywhere.
    public boolean worksIn(String gemeente) {
        return gemeenten.isEmpty() || gemeenten.contains(gemeente);
    }
}
