package nl.wegwijs.bot.handoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a hand-off ended, in fixed words, so that it can be counted.
public enum Outcome {
    ANSWERED,
    HELPED,
    APPOINTMENT,
    REFERRED,
    NOT_REACHED,
    NOT_FOR_US;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> find(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key().equals(key))
                .findFirst();
    }
}
