package nl.wegwijs.knowledge.language;

import java.text.Normalizer.Form;

/// The one form in which texts, patterns and words are compared: lower case, no diacritics, harakat or tatweel,
/// Arabic letters unified, those of Pashto, Kurdish and Urdu with the ones that people type who lack them, punctuation
/// a
/// space, three or more equal letters cut to two, digits European.
public final class Normalizer {

    private static final int TATWEEL = 0x640;
    private static final int MOST_REPEATS = 2;

    private Normalizer() {}

    /// Words separated by single spaces; empty for a text without letters or digits.
    public static String normalize(String text) {
        var decomposed = java.text.Normalizer.normalize(text, Form.NFKD);
        var result = new StringBuilder(decomposed.length());
        var previous = -1;
        var repeats = 0;
        for (var i = 0; i < decomposed.length(); ) {
            var point = decomposed.codePointAt(i);
            i += Character.charCount(point);
            if (isSkipped(point)) {
                continue;
            }
            var letter = unify(point);
            repeats = letter == previous ? repeats + 1 : 1;
            previous = letter;
            if (letter == ' ') {
                appendSpace(result);
            } else if (repeats <= MOST_REPEATS || Character.isDigit(letter)) {
                result.appendCodePoint(letter);
            }
        }
        if (!result.isEmpty() && result.charAt(result.length() - 1) == ' ') {
            result.setLength(result.length() - 1);
        }
        return result.toString();
    }

    private static void appendSpace(StringBuilder result) {
        if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
            result.append(' ');
        }
    }

    /// Marks on letters, and invisible joiners and apostrophes inside words.
    private static boolean isSkipped(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> point == TATWEEL || point == '\'' || point == 0x2019 || point == 0x2BC || point == 0x2BB;
        };
    }

    private static int unify(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        if (!Character.isLetter(point)) {
            return ' ';
        }
        return switch (point) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ێ', 'ۍ', 'ے' -> 'ي';
            case 'ة', 'ہ', 'ە', 'ھ' -> 'ه';
            case 'ک' -> 'ك';
            case 'ګ' -> 'گ';
            case 'ړ', 'ڕ', 'ڑ' -> 'ر';
            case 'ټ', 'ٹ' -> 'ت';
            case 'ډ', 'ڈ' -> 'د';
            case 'ڼ', 'ں' -> 'ن';
            case 'څ' -> 'س';
            case 'ځ' -> 'ز';
            case 'ښ' -> 'ش';
            case 'ږ' -> 'ژ';
            case 'ڵ' -> 'ل';
            case 'ۆ' -> 'و';
            case 'ı', 'İ' -> 'i';
            case 'ß' -> 's';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            default -> Character.toLowerCase(point);
        };
    }
}
