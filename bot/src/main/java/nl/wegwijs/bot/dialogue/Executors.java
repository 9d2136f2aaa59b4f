package nl.wegwijs.bot.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.content.Organization;
import nl.wegwijs.knowledge.content.Place;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Who carries out the Participatiewet for a gemeente, as people call it: WPDA.
public final class Executors {
    private static final List<Place> BENEFIT_OFFICE =
            List.of(new Place(Optional.of("bijstand-participatiewet"), Optional.empty(), Set.of(), Group.ANY));

    private final SocialeKaart kaart;
    private final LocalDate today;

    public Executors(SocialeKaart kaart, LocalDate today) {
        this.kaart = kaart;
        this.today = today;
    }

    String of(Conversation conversation) {
        return of(conversation.gemeente().orElse(""), conversation.group());
    }

    /// "gemeente" where we do not know who does.
    public String of(String gemeente, Group group) {
        return kaart.findFirstPlace(BENEFIT_OFFICE, gemeente, group, today)
                .map(Executors::shortName)
                .orElse("gemeente");
    }

    private static String shortName(Organization organization) {
        return organization.aliases().stream().findFirst().orElse(organization.name());
    }
}
