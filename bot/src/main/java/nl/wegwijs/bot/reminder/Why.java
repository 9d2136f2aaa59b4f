package nl.wegwijs.bot.reminder;

import java.time.LocalDate;
import java.util.Map;

/// One reason for a message. `code` is the same in every language; `key` and `slots` say it to the person,
/// dates among the slots still being dates.
///
/// @param code such as `reference_months reached 2026-05-25`
public record Why(String code, String key, Map<String, Object> slots) {
    public Why {
        slots = Map.copyOf(slots);
    }

    static Why optedIn() {
        return new Why("opted_in", "why.opted_in", Map.of());
    }

    static Why unknown(PersonalFact fact) {
        return new Why(fact.key() + " unknown", "why.opted_in", Map.of());
    }

    static Why referenceReached(LocalDate on, int months) {
        return new Why("reference_months reached " + on, "why.reference_months", Map.of("months", months, "date", on));
    }

    static Why ageReached(LocalDate on, int years) {
        return new Why("minimum_age reached " + on, "why.minimum_age", Map.of("years", years, "date", on));
    }

    static Why interval(LocalDate applied, int months) {
        return new Why(
                "interval_months since application " + applied,
                "why.interval",
                Map.of("months", months, "date", applied));
    }

    static Why told(String event, LocalDate happensOn) {
        return new Why(event + " on " + happensOn, "why.told", Map.of());
    }

    static Why deadline(LocalDate on) {
        return new Why("deadline " + on, "why.deadline", Map.of());
    }

    static Why season(LocalDate day) {
        return new Why("every year on " + day.getMonthValue() + "-" + day.getDayOfMonth(), "why.season", Map.of());
    }

    static Why followUp(String of, LocalDate since) {
        return new Why("asked after " + of + " of " + since, "why.follow_up", Map.of());
    }
}
