package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.bot.iit.IitParameters;
import nl.wegwijs.bot.iit.IitRules;

/// Asks what became of it: "have you applied?" two weeks after a signal, "is there a decision?" ten weeks after an
/// application; and says after a refusal how to object (Algemene wet bestuursrecht, article 6:7: within six weeks).
record IitOutcome(IitRules rules) implements Occasion {
    static final String APPLIED = "applied?";
    static final String DECIDED = "decided?";
    static final String LETTER = "letter?";
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
            if (isSignal(signal) && !applications.anySince(signal.on())) {
                steps.add(afterSignal(facts, signal));
            }
        }
        for (var application : applications.all()) {
            if (application.decision().filter(Applications.REFUSED::equals).isPresent()) {
                steps.add(refused(application.on(), application.decidedOn().orElse(application.on())));
            }
        }
        if (applications.isWaiting()) {
            var on = applications.all().getLast().on();
            steps.add(ask(DECIDED, on.toString(), on, on.plus(UNTIL_DECIDED)));
        }
        return steps;
    }

    /// Who told of an application but not of its outcome is not asked whether they applied.
    private static boolean isSignal(History.Sent sent) {
        return sent.key().equals(KEY)
                && (sent.step().equals(IitSignal.FIRST) || sent.step().equals(IitSignal.AGAIN));
    }

    /// Where the gemeente grants it by itself there is nothing to apply for, but a letter to wait for.
    private PlannedStep afterSignal(Facts facts, History.Sent signal) {
        var isAutomatic = rules.inForce(facts.gemeente(), signal.on())
                .filter(IitParameters::isAutomatic)
                .isPresent();
        return isAutomatic
                ? ask(LETTER, signal.occasion(), signal.on(), signal.on().plus(UNTIL_DECIDED))
                : ask(APPLIED, signal.occasion(), signal.on(), signal.on().plus(UNTIL_APPLIED));
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
                List.of(Why.followUp(step.equals(DECIDED) ? "application" : "signal", since)));
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
