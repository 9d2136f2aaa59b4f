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

    /// A decision takes two months, and an objection to it half a year at most.
    private static final int OBJECTION_MONTHS = 9;

    private static final List<String> ORDER = List.of(APPLIED, REFUSED, GRANTED);

    private final List<Application> all = new ArrayList<>();

    private Applications() {}

    /// A decision belongs to the last application that has none. One that follows within nine months of it is
    /// the outcome of an objection, and belongs to it too. Without an application, the day of the decision is
    /// the best we have.
    static Applications of(List<LifeEvent> events) {
        var applications = new Applications();
        events.stream()
                .filter(event -> ORDER.contains(event.event()))
                .sorted(Comparator.comparing(LifeEvent::happensOn)
                        .thenComparingInt(event -> ORDER.indexOf(event.event())))
                .forEach(applications::add);
        return applications;
    }

    private void add(LifeEvent event) {
        if (event.event().equals(APPLIED)) {
            if (isToldAgain(event)) {
                all.removeLast();
            }
            all.add(new Application(event.happensOn(), Optional.empty(), Optional.empty()));
        } else {
            var on = isAboutLast(event) ? all.removeLast().on() : event.happensOn();
            all.add(new Application(on, Optional.of(event.event()), Optional.of(event.happensOn())));
        }
    }

    /// Within a month it is the same application; the later day counts, for whoever asks again a day too early may
    /// be refused.
    private boolean isToldAgain(LifeEvent applied) {
        return isWaiting() && applied.happensOn().isBefore(all.getLast().on().plusMonths(1));
    }

    private boolean isAboutLast(LifeEvent decision) {
        return isWaiting()
                || (!all.isEmpty()
                        && decision.happensOn().isBefore(all.getLast().on().plusMonths(OBJECTION_MONTHS)));
    }

    Optional<Application> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
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
