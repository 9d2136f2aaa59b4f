package nl.wegwijs.knowledge.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.Fact;
import nl.wegwijs.knowledge.content.SocialeKaart;

/// Facts and addresses past their last day, and crisis numbers that nobody called for 120 days.
final class Freshness {

    private static final int CRISIS_DAYS = 120;

    private final SocialeKaart kaart;
    private final LocalDate today;
    private final List<ContentProblem> problems = new ArrayList<>();

    Freshness(SocialeKaart kaart, LocalDate today) {
        this.kaart = kaart;
        this.today = today;
    }

    List<ContentProblem> problems() {
        kaart.topics().forEach(topic -> checkExpiry("topics/" + topic.id() + "/topic.yaml", topic.facts()));
        kaart.lifeEvents().forEach(event -> checkExpiry("life-events/" + event.id() + "/event.yaml", event.facts()));
        for (var organization : kaart.organizations()) {
            if (organization.expiresOn().filter(day -> !today.isBefore(day)).isPresent()) {
                add("organizations/" + organization.id() + "/organization.yaml", "this entry has expired");
            }
        }
        for (var signal : kaart.crisisSignals()) {
            var file = "crisis/" + signal.id() + "/crisis.yaml";
            checkExpiry(file, signal.facts());
            signal.facts().forEach(fact -> checkNumber(file, fact));
        }
        return problems;
    }

    private void checkExpiry(String file, List<Fact> facts) {
        for (var fact : facts) {
            if (fact.isExpired(today)) {
                add(
                        file,
                        "the fact \"" + fact.id() + "\" has expired on "
                                + fact.expiresOn().orElseThrow());
            }
        }
    }

    private void checkNumber(String file, Fact fact) {
        var checked = fact.checkedOn();
        if (checked.isEmpty()) {
            add(file, "nobody has checked \"" + fact.id() + "\" yet");
        } else if (checked.get().plusDays(CRISIS_DAYS).isBefore(today)) {
            add(
                    file,
                    "\"" + fact.id() + "\" was checked on " + checked.get() + ", more than " + CRISIS_DAYS
                            + " days ago");
        }
    }

    private void add(String file, String message) {
        problems.add(new ContentProblem(file, 1, message));
    }
}
