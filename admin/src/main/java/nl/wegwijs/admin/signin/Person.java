package nl.wegwijs.admin.signin;

import java.util.Optional;
import java.util.regex.Pattern;

/// What the name and the e-mail address of a member of staff must be.
public final class Person {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    private Person() {}

    /// The key of the sentence that says what is wrong. Newcomers read this name.
    public static Optional<String> nameProblem(String name) {
        if (name.isBlank()) {
            return Optional.of("person.name_missing");
        }
        return name.length() > LONGEST_NAME || name.contains("\n") ? Optional.of("person.name_long") : Optional.empty();
    }

    public static Optional<String> emailProblem(String email) {
        var isGood = email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
        return isGood ? Optional.empty() : Optional.of("person.email_odd");
    }
}
