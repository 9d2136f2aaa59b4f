package nl.wegwijs.knowledge.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.stream.Stream;

/// A word as it roughly sounds, so that `koorst` meets `koorts`' neighbours and `kint` meets `kind`: Latin letters
/// without
/// the difference between voiced and unvoiced, Arabic script by its consonants, Ethiopic without vowels and with the
/// letters that sound alike made one.
public final class SoundForm {

    /// Applied in this order to a normalized word.
    private static final String[][] LATIN = {
        {"sch", "sx"},
        {"tsj", "tS"},
        {"sj", "S"},
        {"sh", "S"},
        {"ch", "x"},
        {"ck", "k"},
        {"ph", "f"},
        {"th", "t"},
        {"gh", "x"},
        {"qu", "k"},
        {"ij", "i"},
        {"ei", "i"},
        {"ie", "i"},
        {"y", "i"},
        {"ou", "o"},
        {"au", "o"},
        {"oe", "u"},
        {"eu", "u"},
        {"ui", "u"},
        {"g", "x"},
        {"d", "t"},
        {"b", "p"},
        {"z", "s"},
        {"v", "f"},
        {"w", "f"},
        {"q", "k"},
        {"c", "k"},
        {"h", ""}
    };

    private static final int ETHIOPIC = 0x1200;
    private static final int ETHIOPIC_END = 0x1357;
    private static final int ORDERS = 8;

    private SoundForm() {}

    /// One for each word of a normalized text; words that lose all their letters are left out.
    public static List<String> words(String normalized) {
        return Stream.of(normalized.split(" "))
                .map(SoundForm::of)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    private static String of(String word) {
        if (word.isEmpty()) {
            return "";
        }
        return switch (UnicodeScript.of(word.codePointAt(0))) {
            case LATIN -> latin(word);
            case ETHIOPIC -> ethiopic(word);
            case ARABIC -> String.join("", ArabicSkeleton.words(word));
            default -> word;
        };
    }

    private static String latin(String word) {
        var form = word;
        for (var rule : LATIN) {
            form = form.replace(rule[0], rule[1]);
        }
        return form.replaceAll("(.)\\1+", "$1");
    }

    private static String ethiopic(String word) {
        var form = new StringBuilder();
        word.codePoints().forEach(point -> {
            if (point >= ETHIOPIC && point <= ETHIOPIC_END) {
                form.appendCodePoint(alike((point - ETHIOPIC) / ORDERS * ORDERS + ETHIOPIC));
            } else {
                form.appendCodePoint(point);
            }
        });
        return form.toString();
    }

    private static int alike(int consonant) {
        return switch (consonant) {
            case 'ሐ', 'ኀ', 'ኸ' -> 'ሀ';
            case 'ሠ' -> 'ሰ';
            case 'ዐ' -> 'አ';
            case 'ፀ' -> 'ጸ';
            case 'ቐ' -> 'ቀ';
            default -> consonant;
        };
    }
}
