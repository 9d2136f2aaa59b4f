package nl.wegwijs.knowledge.readability;

import java.util.regex.Pattern;

/// Counts the syllables of a Dutch word by its groups of vowels.
final class Syllables {

    private static final Pattern GROUP =
            Pattern.compile("aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyàáâäèéêëìíîïòóôöùúûü]");

    private Syllables() {}

    static int count(String word) {
        return (int) GROUP.matcher(word).results().count();
    }
}
