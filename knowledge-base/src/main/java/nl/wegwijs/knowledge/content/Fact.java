package nl.wegwijs.knowledge.content;

import java.time.LocalDate;
import java.util.Optional;

/// One statement of a topic with where it comes from. The source date is a year, a month or a full date, as the source
/// has it.
public record Fact(
        String id,
        String says,
        String source,
        String sourceDate,
        Mark mark,
        Optional<LocalDate> checkedOn,
        Optional<LocalDate> expiresOn) {

    public boolean isExpired(LocalDate today) {
        return expiresOn.filter(day -> !today.isBefore(day)).isPresent();
    }
}
