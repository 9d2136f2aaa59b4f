package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.bot.iit.IitRules;

/// Once a year the general explanation of the individuele inkomenstoeslag, where the gemeente has no signed
/// rules: what it is, and that one has to ask for it oneself (Participatiewet, article 36).
record IitExplanation(IitRules rules) implements Occasion {
    static final String KEY = "individuele-inkomenstoeslag";
    static final String STEP = "explain";

    @Override
    public List<PlannedStep> steps(Facts facts, History history, LocalDate today) {
        return facts
                .consentedOn(Facts.CONSENT_IIT)
                .map(consent -> next(consent, history))
                .filter(day -> rules.inForce(facts.gemeente(), day).isEmpty())
                .map(day -> new PlannedStep(
                        Kind.IIT,
                        KEY,
                        STEP,
                        Integer.toString(day.getYear()),
                        day,
                        day.plusYears(1).minusMonths(1),
                        day,
                        List.of(Why.optedIn())))
                .stream()
                .toList();
    }

    private static LocalDate next(LocalDate consent, History history) {
        return history.last(KEY, STEP).map(sent -> sent.on().plusYears(1)).orElse(consent.plusDays(1));
    }
}
