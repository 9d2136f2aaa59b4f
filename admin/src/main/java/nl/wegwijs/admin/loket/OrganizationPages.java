package nl.wegwijs.admin.loket;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.admin.console.page.Section;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.admin.loket.CardView.ContactView;
import nl.wegwijs.admin.loket.OrganizationsPage.Filters;
import nl.wegwijs.bot.dialogue.Dates;
import nl.wegwijs.bot.web.Pages;
import nl.wegwijs.knowledge.content.Directory.Time;
import nl.wegwijs.knowledge.content.Domain;
import nl.wegwijs.knowledge.content.Gemeente;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.directory.DirectorySearch;
import nl.wegwijs.knowledge.directory.Wish;

/// The directory at the desk.
final class OrganizationPages {
    private final Pages pages;
    private final Desks desks;
    private final Cards cards;
    private final InstantSource clock;

    OrganizationPages(Pages pages, Desks desks, Cards cards, InstantSource clock) {
        this.pages = pages;
        this.desks = desks;
        this.cards = cards;
        this.clock = clock;
    }

    void show(Visit visit) {
        var desk = desks.asked(visit);
        var wish = wish(visit, desk);
        var today = LocalDate.ofInstant(clock.instant(), Dates.AMSTERDAM);
        var found = new DirectorySearch(desks.kaart(), today).find(wish);
        pages.show(
                visit.context(),
                new OrganizationsPage(
                        visit.frame(Section.LOKET),
                        desks.form(desk, "", ""),
                        filters(wish, desk),
                        contacts(found.fitting(), today),
                        contacts(found.perhaps(), today)));
    }

    private Wish wish(Visit visit, Desk desk) {
        return new Wish(
                Optional.of(desk.gemeente()).filter(id -> !id.isEmpty()),
                Optional.of(visit.query("village")).filter(villages(desk)::contains),
                Domain.find(visit.query("domain")),
                Time.find(visit.query("time")).map(Set::of).orElse(Set.of()),
                Optional.of(desk.language())
                        .filter(language -> visit.query("speaks").equals("yes")),
                visit.query("women").equals("yes"),
                visit.query("childcare").equals("yes"));
    }

    private Filters filters(Wish wish, Desk desk) {
        return new Filters(
                Arrays.stream(Domain.values())
                        .map(domain -> choice(domain.name(), "", wish.domain().equals(Optional.of(domain))))
                        .toList(),
                villages(desk).stream()
                        .map(village -> choice(village, village, wish.village().equals(Optional.of(village))))
                        .toList(),
                Arrays.stream(Time.values())
                        .map(time -> choice(time.key(), "", wish.times().contains(time)))
                        .toList(),
                wish.language().isPresent(),
                wish.forWomen(),
                wish.childcare());
    }

    private static DeskForm.Choice choice(String id, String name, boolean chosen) {
        return new DeskForm.Choice(id, name, chosen);
    }

    private List<String> villages(Desk desk) {
        return desks.kaart().gemeenten().stream()
                .filter(gemeente -> desk.gemeente().isEmpty() || gemeente.id().equals(desk.gemeente()))
                .map(Gemeente::villages)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private List<ContactView> contacts(List<Organization> organizations, LocalDate today) {
        return organizations.stream()
                .map(organization -> cards.contact(organization, today))
                .toList();
    }
}
