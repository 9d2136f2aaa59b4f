package nl.wegwijs.admin.console.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody may do here. One person can have several.
public enum Role {
    /// Adds and ends staff, and sees every gemeente.
    ADMINISTRATOR,
    /// Answers the newcomers of one gemeente.
    REGIEVOERDER,
    /// Keeps the texts of the sociale kaart.
    EDITOR,
    /// Helps at a loket; sees no newcomer's file here.
    VOLUNTEER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }
}
