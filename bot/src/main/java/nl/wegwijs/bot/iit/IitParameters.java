package nl.wegwijs.bot.iit;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The rules of one gemeente for the individuele inkomenstoeslag (Participatiewet, articles 8 and 36), from a
/// day on.
///
/// @param referenceMonths how long the income must have been low
/// @param intervalMonths  how long after an application the next one may be made
/// @param leadDays        how many days before the day itself the person is told
/// @param isAutomatic     the gemeente may grant it without an application (Participatiewet in balans, from
/// 2027)
/// @param signedOffBy     who vouches for these rules; two different people must
public record IitParameters(
        String gemeente,
        int referenceMonths,
        int minimumAge,
        List<PensionAge> pensionAges,
        int intervalMonths,
        int leadDays,
        boolean excludesStudents,
        boolean isAutomatic,
        LocalDate validFrom,
        List<String> signedOffBy,
        Optional<LocalDate> signedOffOn) {

    public IitParameters {
        pensionAges = pensionAges.stream()
                .sorted(Comparator.comparing(PensionAge::from))
                .toList();
        signedOffBy = List.copyOf(signedOffBy);
    }

    /// The AOW age from a day on (Algemene Ouderdomswet, article 7a).
    public record PensionAge(LocalDate from, int years, int months) {
        LocalDate reachedOn(LocalDate born) {
            return born.plus(Period.of(years, months, 0));
        }
    }

    /// The same rules with these signatures.
    public IitParameters signed(List<String> by, Optional<LocalDate> on) {
        return new IitParameters(
                gemeente,
                referenceMonths,
                minimumAge,
                pensionAges,
                intervalMonths,
                leadDays,
                excludesStudents,
                isAutomatic,
                validFrom,
                by,
                on);
    }

    /// Without two signatures nothing is computed.
    public boolean isSignedOff() {
        var signers = new HashSet<String>();
        for (var name : signedOffBy) {
            if (!name.isBlank()) {
                signers.add(name.strip());
            }
        }
        return signers.size() >= 2 && signedOffOn.isPresent();
    }

    /// The first day on which these rules are both valid and signed.
    public LocalDate from() {
        return signedOffOn.filter(day -> day.isAfter(validFrom)).orElse(validFrom);
    }

    /// Once reached, the AOW age stays reached, also when a later law raises it. The first age in the list also
    /// counts for the time before it.
    public boolean isPensioner(LocalDate born, LocalDate on) {
        for (var i = 0; i < pensionAges.size(); i++) {
            var age = pensionAges.get(i);
            var reached = age.reachedOn(born);
            var counts = i == 0 || reached.isAfter(age.from()) ? reached : age.from();
            var isStillInForce = i + 1 == pensionAges.size()
                    || counts.isBefore(pensionAges.get(i + 1).from());
            if (isStillInForce && !counts.isAfter(on)) {
                return true;
            }
        }
        return false;
    }
}
