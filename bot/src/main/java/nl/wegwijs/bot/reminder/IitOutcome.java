package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// Asks what became of it: "have you applied?" two weeks after a signal, "is there a decision?" ten weeks after an
/// application; and says after a refusal how to object (Algemene wet bestuursrecht, article 6:7: within six weeks).
record IitOutcome() implements Occasion {
    static final String APPLIED = "applied?";
    static final String DECIDED = "decided?";
    static final String OBJECT = "refused";

    private static final String KEY = IitExplanation.KEY;
    private static final Period UNTIL_APPLIED = Period.ofWeeks(2);
    private static final Period UNTIL_DECIDED = Period.ofWeeks(10);
    private static final Period TO_OBJECT = Period.ofWeeks(6);

    @Override
    public List<PlannedStep> steps(Facts facts, History history, LocalDate today) {
        var steps = new ArrayList<PlannedStep>();
        if (facts.consentedOn(Facts.CONSENT_IIT).isEmpty()) {
            return steps;
        }
        var applications = Applications.of(facts.events());
        for (var signal : history.sent()) {
            var isSignal = signal.key().equals(KEY)
                    && (signal.step().equals(IitSignal.FIRST) || signal.step().equals(IitSignal.AGAIN));
            if (isSignal && !applications.anySince(signal.on())) {
                steps.add(
                        ask(APPLIED, signal.occasion(), signal.on(), signal.on().plus(UNTIL_APPLIED)));
            }
        }
        for (var application : applications.all()) {
            var on = application.on();
            if (application.decision().isEmpty()) {
                steps.add(ask(DECIDED, on.toString(), on, on.plus(UNTIL_DECIDED)));
            } else if (application.decision().get().equals(Applications.REFUSED)) {
                steps.add(refused(on, application.decidedOn().orElse(on)));
            }
        }
        return steps;
    }

    private static PlannedStep ask(String step, String occasion, LocalDate since, LocalDate day) {
        return new PlannedStep(
                Kind.FOLLOW_UP,
                KEY,
                step,
                occasion,
                day,
                day.plusWeeks(8),
                since,
                List.of(Why.followUp(step.equals(APPLIED) ? "signal" : "application", since)));
    }

    private static PlannedStep refused(LocalDate applied, LocalDate decided) {
        return new PlannedStep(
                Kind.FOLLOW_UP,
                KEY,
                OBJECT,
                applied.toString(),
                decided,
                decided.plus(TO_OBJECT),
                decided,
                List.of(Why.told(Applications.REFUSED, decided)));
    }
}
