package nl.wegwijs.knowledge.readability;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words that a Dutch word may be a form of: *uitkeringen* of *uitkering*, *straten* of *straat*, *verstrekt* of
/// *verstrekken*. Generous: some of them are no words, and a list decides.
final class Inflection {

    private static final int SHORTEST_STEM = 3;
    private static final List<String> ENDINGS = List.of(
            "'s", "’s", "en", "s", "e", "t", "d", "te", "ten", "de", "den", "je", "jes", "tje", "tjes", "er", "ere",
            "st", "ste");
    private static final Pattern OPEN_SYLLABLE = Pattern.compile("(.*[^aeiou])([aeou])([^aeiou])");
    private static final Pattern LONG_VOWEL = Pattern.compile("(.*)(aa|ee|oo|uu)([^aeiou])");
    private static final Pattern SHORT_VOWEL = Pattern.compile("(?:.*[^aeiou])?[aeiou]([bdfgklmnprst])");

    private Inflection() {}

    /// The word itself is not among them.
    static Set<String> basesOf(String word) {
        var bases = new LinkedHashSet<String>();
        for (var ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                addForms(word.substring(0, word.length() - ending.length()), bases);
            }
        }
        addForms(word, bases);
        if (word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t")) && word.length() > 6) {
            addForms(word.substring(2, word.length() - 1), bases);
        }
        bases.remove(word);
        return bases;
    }

    private static void addForms(String stem, Set<String> bases) {
        bases.add(stem);
        var open = OPEN_SYLLABLE.matcher(stem);
        if (open.matches()) {
            bases.add(voiceless(open.replaceFirst("$1$2$2$3")));
        }
        bases.add(voiceless(stem));
        var last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            bases.add(stem.substring(0, last));
        }
        addInfinitives(stem, bases);
    }

    private static void addInfinitives(String stem, Set<String> bases) {
        bases.add(stem + "en");
        var longVowel = LONG_VOWEL.matcher(stem);
        if (longVowel.matches()) {
            var vowel = longVowel.group(2).substring(0, 1);
            bases.add(longVowel.group(1) + vowel + longVowel.group(3) + "en");
            bases.add(longVowel.group(1) + vowel + voiced(longVowel.group(3)) + "en");
        }
        var shortVowel = SHORT_VOWEL.matcher(stem);
        if (shortVowel.matches()) {
            bases.add(stem + shortVowel.group(1) + "en");
        }
        bases.add(stem.substring(0, stem.length() - 1) + voiced(stem.substring(stem.length() - 1)) + "en");
    }

    private static String voiceless(String stem) {
        var last = stem.length() - 1;
        return switch (stem.charAt(last)) {
            case 'z' -> stem.substring(0, last) + "s";
            case 'v' -> stem.substring(0, last) + "f";
            default -> stem;
        };
    }

    private static String voiced(String letter) {
        return switch (letter) {
            case "s" -> "z";
            case "f" -> "v";
            default -> letter;
        };
    }
}
