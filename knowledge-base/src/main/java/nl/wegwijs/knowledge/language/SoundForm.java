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

    /// Arabic in Latin letters and digits, of which everybody has their own spelling: vowels are two, and letters that
    /// some write with a digit and others without are one. Applied in this order.
    private static final String[][] ARABIZI = {
        {"7'", "x"},
        {"3'", "g"},
        {"kh", "x"},
        {"gh", "g"},
        {"sch", "S"},
        {"sh", "S"},
        {"ch", "S"},
        {"th", "t"},
        {"dh", "d"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ei", "i"},
        {"ai", "i"},
        {"ay", "i"},
        {"ey", "i"},
        {"y", "i"},
        {"aw", "u"},
        {"ow", "u"},
        {"o", "u"},
        {"e", "i"},
        {"w", "u"},
        {"2", ""},
        {"3", "a"},
        {"5", "x"},
        {"6", "t"},
        {"7", "h"},
        {"8", "g"},
        {"9", "k"},
        {"q", "k"},
        {"c", "k"},
        {"j", "g"},
        {"z", "s"},
        {"p", "b"},
        {"v", "f"}
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

    /// One for each of these words, which are Arabic in Latin letters.
    public static List<String> ofArabizi(List<String> words) {
        return words.stream()
                .map(word -> rewritten(word, ARABIZI))
                .filter(form -> !form.isEmpty())
                .toList();
    }

    private static String of(String word) {
        if (word.isEmpty()) {
            return "";
        }
        return switch (UnicodeScript.of(word.codePointAt(0))) {
            case LATIN -> rewritten(word, LATIN);
            case ETHIOPIC -> ethiopic(word);
            case ARABIC -> String.join("", ArabicSkeleton.words(word));
            default -> word;
        };
    }

    private static String rewritten(String word, String[][] rules) {
        var form = word;
        for (var rule : rules) {
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
