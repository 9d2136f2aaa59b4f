package nl.wegwijs.bot.reminder;

import java.util.Locale;

/// What sort of reminder a message is.
public enum Kind {
    IIT,
    LIFE_EVENT,
    TIMELINE,
    FOLLOW_UP;

    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
