package nl.wegwijs.knowledge.content;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/// The last day of a step: `offset` after (negative: before) an anchor that follows from the day of the event. The fact
/// with this id says it.
public record StepDeadline(Anchor anchor, Period offset, Deadline.Kind kind, String fact) {

    public LocalDate on(LocalDate event) {
        return anchor.of(event).plus(offset);
    }

    /// For `TERM_END` and `PERMIT_END` the event is that day itself.
    public enum Anchor {
        EVENT,
        QUARTER_END,
        MONTH_END,
        YEAR_END,
        TERM_END,
        PERMIT_END;

        static Optional<Anchor> find(String key) {
            return Arrays.stream(values())
                    .filter(anchor -> anchor.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return Keys.of(this);
        }

        LocalDate of(LocalDate event) {
            return switch (this) {
                case EVENT, TERM_END, PERMIT_END -> event;
                case MONTH_END -> YearMonth.from(event).atEndOfMonth();
                case QUARTER_END ->
                    YearMonth.of(event.getYear(), (event.getMonthValue() + 2) / 3 * 3)
                            .atEndOfMonth();
                case YEAR_END -> LocalDate.of(event.getYear(), Month.DECEMBER, 31);
            };
        }
    }
}
