package nl.wegwijs.admin.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a new password must be: long, and not what somebody would try first. No rules about signs and capitals.
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 5;
    private static final List<String> TRIED_FIRST =
            List.of("wegwijs", "wachtwoord", "password", "welkom", "123456", "qwerty", "azerty");

    private PasswordRule() {}

    /// The key of the sentence that says what is wrong; empty when it may be used.
    static Optional<String> problem(String password, String email) {
        var letters = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("password.too_short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("password.too_long");
        }
        if (letters.chars().distinct().count() < FEWEST_DIFFERENT
                || TRIED_FIRST.stream().anyMatch(letters::contains)
                || letters.contains(email.toLowerCase(Locale.ROOT).split("@")[0])) {
            return Optional.of("password.too_easy");
        }
        return Optional.empty();
    }
}
