package nl.wegwijs.knowledge.content;

import java.time.LocalDate;
import java.util.Optional;

/// Who does a task in a gemeente, for which group and leerroute (`alle` = each), from when to when (the last day
/// included).
public record RoleAssignment(
        String region,
        String gemeente,
        String task,
        Group group,
        String route,
        String organization,
        boolean whole,
        String notFor,
        String note,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String source,
        String sourceDate,
        Mark mark,
        Optional<LocalDate> checkedOn) {

    public boolean isValidOn(LocalDate date) {
        return validFrom.filter(date::isBefore).isEmpty()
                && validTo.filter(date::isAfter).isEmpty();
    }
}
