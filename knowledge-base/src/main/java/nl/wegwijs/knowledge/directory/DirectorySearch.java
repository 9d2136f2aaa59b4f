package nl.wegwijs.knowledge.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.OrganizationStatus;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Looks for organizations. What nobody confirmed is neither a yes nor a no: such an organization is found apart, so
/// that the reader can ask first.
public final class DirectorySearch {

    private final SocialeKaart kaart;
    private final LocalDate today;

    public DirectorySearch(SocialeKaart kaart, LocalDate today) {
        this.kaart = kaart;
        this.today = today;
    }

    /// @param fitting all wishes are known to hold
    /// @param perhaps no wish is known not to hold, but some are not known
    public record Found(List<Organization> fitting, List<Organization> perhaps) {

        public Found {
            fitting = List.copyOf(fitting);
            perhaps = List.copyOf(perhaps);
        }
    }

    /// Fresh entries come before expired ones, local ones before those that work everywhere.
    public Found find(Wish wish) {
        var fitting = new ArrayList<Organization>();
        var perhaps = new ArrayList<Organization>();
        kaart.organizations().stream()
                .filter(organization -> isNear(organization, wish))
                .sorted(Comparator.comparing(this::isExpired)
                        .thenComparing(organization -> !isAtVillage(organization, wish))
                        .thenComparing(organization -> organization.gemeenten().isEmpty())
                        .thenComparing(organization -> organization.status() != OrganizationStatus.OK)
                        .thenComparing(Organization::name))
                .forEach(organization -> {
                    var answers = answers(organization, wish);
                    if (answers.stream().allMatch(answer -> answer.orElse(false))) {
                        fitting.add(organization);
                    } else if (answers.stream().allMatch(answer -> answer.orElse(true))) {
                        perhaps.add(organization);
                    }
                });
        return new Found(fitting, perhaps);
    }

    private boolean isNear(Organization organization, Wish wish) {
        var gemeente = wish.gemeente().or(() -> wish.village().flatMap(this::gemeenteOf));
        return wish.domain().map(organization.domains()::contains).orElse(true)
                && gemeente.map(organization::worksIn).orElse(true);
    }

    private Optional<String> gemeenteOf(String village) {
        return kaart.gemeenten().stream()
                .filter(gemeente -> gemeente.villages().contains(village))
                .map(gemeente -> gemeente.id())
                .findFirst();
    }

    private static boolean isAtVillage(Organization organization, Wish wish) {
        return wish.village().map(organization.directory().villages()::contains).orElse(false);
    }

    private boolean isExpired(Organization organization) {
        return organization.expiresOn().filter(day -> !today.isBefore(day)).isPresent();
    }

    /// For each wish: yes, no, or not known.
    private static List<Optional<Boolean>> answers(Organization organization, Wish wish) {
        var directory = organization.directory();
        var answers = new ArrayList<Optional<Boolean>>();
        wish.times()
                .forEach(time -> answers.add(
                        known(!directory.times().isEmpty(), directory.times().contains(time))));
        wish.language()
                .ifPresent(language -> answers.add(known(
                        !directory.languages().isEmpty(), directory.languages().contains(language))));
        if (wish.forWomen()) {
            answers.add(directory.forWomen());
        }
        if (wish.childcare()) {
            answers.add(directory.childcare());
        }
        return answers;
    }

    private static Optional<Boolean> known(boolean known, boolean holds) {
        return known ? Optional.of(holds) : Optional.empty();
    }
}
