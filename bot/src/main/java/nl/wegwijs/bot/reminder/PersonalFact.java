package nl.wegwijs.bot.reminder;

import java.util.Locale;

/// What a person, or a colleague with that person's consent, may tell us so that reminders come in time. All of
/// it is optional.
public enum PersonalFact {
    BORN,
    HOUSEHOLD,
    CHILDREN_BORN,
    LOW_INCOME_SINCE,
    SAVINGS_OVER_LIMIT,
    STUDYING,
    ARRIVED_IN_GEMEENTE,
    ONTZORGEN_SINCE,
    BEGELEIDING_SINCE,
    TERM_STARTED,
    PERMIT_EXPIRES;

    /// The fact with this key.
    static PersonalFact of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /// Answered with a day; the others with yes, no or a word.
    boolean isDate() {
        return this != HOUSEHOLD && this != SAVINGS_OVER_LIMIT && this != STUDYING;
    }

    /// As it is stored, and as columns are called.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
