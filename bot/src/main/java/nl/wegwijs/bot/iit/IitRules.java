package nl.wegwijs.bot.iit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The signed rules of all gemeenten. What is not signed off is not here: for those people nothing is computed.
public final class IitRules {
    private final List<IitParameters> signed;

    public IitRules(List<IitParameters> parameters) {
        signed = parameters.stream()
                .filter(IitParameters::isSignedOff)
                .sorted(Comparator.comparing(IitParameters::from))
                .toList();
    }

    public static IitRules none() {
        return new IitRules(List.of());
    }

    /// One after another, each until the next one begins.
    public List<IitParameters> of(String gemeente) {
        return signed.stream()
                .filter(parameters -> parameters.gemeente().equals(gemeente))
                .toList();
    }

    /// Those that count on this day.
    public Optional<IitParameters> inForce(String gemeente, LocalDate day) {
        return of(gemeente).reversed().stream()
                .filter(parameters -> !parameters.from().isAfter(day))
                .findFirst();
    }
}
