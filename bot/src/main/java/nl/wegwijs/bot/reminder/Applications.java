package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.db.newcomer.LifeEvent;

/// The applications for the individuele inkomenstoeslag that a person told us of, oldest first.
final class Applications {
    static final String APPLIED = "iit:applied";
    static final String GRANTED = "iit:granted";
    static final String REFUSED = "iit:refused";

    private final List<Application> all = new ArrayList<>();

    private Applications() {}

    /// A decision belongs to the last application that has none. Without one, its own date is the best we have.
    static Applications of(List<LifeEvent> events) {
        var applications = new Applications();
        events.stream()
                .sorted(Comparator.comparing(LifeEvent::happensOn).thenComparing(LifeEvent::event))
                .forEach(applications::add);
        return applications;
    }

    private void add(LifeEvent event) {
        switch (event.event()) {
            case APPLIED -> all.add(new Application(event.happensOn(), Optional.empty(), Optional.empty()));
            case GRANTED, REFUSED -> decide(event);
            default -> {}
        }
    }

    private void decide(LifeEvent decision) {
        var on = !all.isEmpty() && all.getLast().decision().isEmpty()
                ? all.removeLast().on()
                : decision.happensOn();
        all.add(new Application(on, Optional.of(decision.event()), Optional.of(decision.happensOn())));
    }

    /// The last one has no decision yet.
    boolean isWaiting() {
        return !all.isEmpty() && all.getLast().decision().isEmpty();
    }

    Optional<Application> lastDecided() {
        return all.reversed().stream()
                .filter(application -> application.decision().isPresent())
                .findFirst();
    }

    boolean anySince(LocalDate day) {
        return all.stream().anyMatch(application -> !application.on().isBefore(day));
    }

    List<Application> all() {
        return List.copyOf(all);
    }

    /// `decision` is [#GRANTED] or [#REFUSED].
    record Application(LocalDate on, Optional<String> decision, Optional<LocalDate> decidedOn) {}
}
