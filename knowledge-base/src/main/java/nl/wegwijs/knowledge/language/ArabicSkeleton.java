package nl.wegwijs.knowledge.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Arabic words without vowels, in Latin letters: the one form in which Arabic script and Arabic typed in Latin letters
/// and digits (`3ndi`, `madrase`) meet. Both `شو لازم اعمل` and `shu lazem e3mal` become `c lzm 3ml`.
public final class ArabicSkeleton {

    /// Spellings of one sound, the longer ones first; nothing after the sign means that the sound is dropped.
    private static final String[][] LATIN = {
        {"7'", "x"},
        {"3'", "q"},
        {"kh", "x"},
        {"gh", "q"},
        {"sh", "c"},
        {"ch", "c"},
        {"th", "t"},
        {"dh", "d"},
        {"2", ""},
        {"3", "3"},
        {"5", "x"},
        {"6", "t"},
        {"7", "h"},
        {"8", "q"},
        {"9", "k"},
        {"g", "j"},
        {"q", "k"},
        {"c", "k"},
        {"p", "b"},
        {"v", "f"},
        {"a", ""},
        {"e", ""},
        {"i", ""},
        {"o", ""},
        {"u", ""},
        {"w", ""},
        {"y", ""}
    };

    private static final String ARABIC = "بتثجحخدذرزسشصضطظعغفقكلمنهپچگڤ";
    private static final String SOUNDS = "bttjhxddrzscsdtz3qfkklmnhbcjf";

    private ArabicSkeleton() {}

    /// The skeletons of the words of a text in either script; words without a consonant are left out.
    public static List<String> words(String text) {
        var skeletons = new ArrayList<String>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}']+")) {
            var skeleton = word.codePoints().anyMatch(point -> point > 0x600) ? ofArabic(word) : ofLatin(word);
            if (!skeleton.isEmpty() && !skeleton.equals("l")) {
                skeletons.add(skeleton);
            }
        }
        return skeletons;
    }

    private static String ofArabic(String word) {
        var plain = withoutFeminineEnd(Normalizer.normalize(word), "ه");
        var skeleton = new StringBuilder();
        for (var i = plain.startsWith("ال") ? 2 : 0; i < plain.length(); i++) {
            var sound = ARABIC.indexOf(plain.charAt(i));
            if (sound >= 0) {
                skeleton.append(SOUNDS.charAt(sound));
            } else if (skeleton.isEmpty() && "وي".indexOf(plain.charAt(i)) >= 0) {
                skeleton.append(plain.charAt(i) == 'و' ? 'w' : 'y');
            }
        }
        return skeleton.toString();
    }

    private static String ofLatin(String word) {
        var rest = withoutFeminineEnd(word, "[aeiou]h");
        rest = rest.length() > 4 && rest.matches("[aei]l.*") ? rest.substring(2) : rest;
        var skeleton = new StringBuilder();
        if (rest.startsWith("w") || rest.startsWith("y")) {
            skeleton.append(rest.charAt(0));
        } else if (rest.startsWith("2")) {
            skeleton.append('k');
        }
        var previous = "";
        while (!rest.isEmpty()) {
            var spelling = spellingAt(rest);
            if (!spelling[0].equals(previous)) {
                skeleton.append(spelling[1]);
            }
            previous = spelling[0];
            rest = rest.substring(spelling[0].length());
        }
        return skeleton.toString();
    }

    private static String withoutFeminineEnd(String word, String end) {
        return word.length() > 2 ? word.replaceFirst(end + "$", "") : word;
    }

    private static String[] spellingAt(String rest) {
        for (var spelling : LATIN) {
            if (rest.startsWith(spelling[0])) {
                return spelling;
            }
        }
        var letter = rest.substring(0, 1);
        return new String[] {letter, Character.isLetter(rest.charAt(0)) ? letter : ""};
    }
}
