package nl.wegwijs.bot.iit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The short check in the chat: may this person apply now? The answers are what the person typed, by the key of the
/// question; what was skipped or is not known is absent. An outcome promises nothing: the gemeente decides.
public final class IitCheck {
    public static final String BORN = "born";
    public static final String LOW_INCOME_SINCE = "low_income_since";
    public static final String SAVINGS_OVER_LIMIT = "savings_over_limit";
    public static final String STUDYING = "studying";

    private final IitParameters rules;
    private final Map<String, String> answers;
    private final LocalDate today;

    public IitCheck(IitParameters rules, Map<String, String> answers, LocalDate today) {
        this.rules = rules;
        this.answers = Map.copyOf(answers);
        this.today = today;
    }

    /// One of four, in fixed words.
    public sealed interface Outcome {
        /// "Maybe you can get it."
        record Maybe() implements Outcome {}

        /// Maybe from that day on; not before.
        record Later(LocalDate from) implements Outcome {}

        /// Probably not, for the one reason with this key; `number` belongs to the sentence.
        record Unlikely(String reason, int number) implements Outcome {}

        /// A person must look at it.
        record Unknown() implements Outcome {}
    }

    /// What is asked, in this order.
    public static List<String> questions(IitParameters rules) {
        return rules.excludesStudents()
                ? List.of(BORN, LOW_INCOME_SINCE, SAVINGS_OVER_LIMIT, STUDYING)
                : List.of(BORN, LOW_INCOME_SINCE, SAVINGS_OVER_LIMIT);
    }

    public static boolean isDate(String question) {
        return question.equals(BORN) || question.equals(LOW_INCOME_SINCE);
    }

    public Outcome outcome() {
        if (isYes(SAVINGS_OVER_LIMIT)) {
            return new Outcome.Unlikely(SAVINGS_OVER_LIMIT, 0);
        }
        if (rules.excludesStudents() && isYes(STUDYING)) {
            return new Outcome.Unlikely(STUDYING, 0);
        }
        var born = date(BORN);
        if (born.filter(day -> rules.isPensioner(day, today)).isPresent()) {
            return new Outcome.Unlikely("pension_age", 0);
        }
        if (questions(rules).stream().anyMatch(this::isUnknown)) {
            return new Outcome.Unknown();
        }
        return met().filter(day -> day.isAfter(today))
                .<Outcome>map(Outcome.Later::new)
                .orElseGet(Outcome.Maybe::new);
    }

    /// The day on which the last condition that is a date is met.
    private Optional<LocalDate> met() {
        return Stream.of(
                        date(BORN).map(day -> day.plusYears(rules.minimumAge())),
                        date(LOW_INCOME_SINCE).map(day -> day.plusMonths(rules.referenceMonths())))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private boolean isUnknown(String question) {
        return isDate(question)
                ? date(question).isEmpty()
                : !isYes(question) && !answers.getOrDefault(question, "").equals("no");
    }

    private boolean isYes(String question) {
        return answers.getOrDefault(question, "").equals("yes");
    }

    private Optional<LocalDate> date(String question) {
        try {
            var answer = answers.get(question);
            return answer == null ? Optional.empty() : Optional.of(LocalDate.parse(answer));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }
}
