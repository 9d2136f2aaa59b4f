package nl.wegwijs.bot.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Covers the numbers that identify a person before anything is stored: BSN, V-number, bank account, document number.
/// Phone numbers, amounts, dates and postcodes stay.
///
/// A BSN has nine digits and passes the eleven test (Wet algemene bepalingen burgerservicenummer, Regeling bsn).
/// A V-number has ten digits. An IBAN is recognised by its shape, in any country.
public final class NumberMask {
    private static final String COVER = "●●●●";
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Za-z]{2}\\d{2}(?:[ .]?[A-Za-z0-9]{4}){2,7}(?:[ .]?[A-Za-z0-9]{1,3})?\\b");
    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{Nd}+])\\p{Nd}(?:[ .\\-]?\\p{Nd}){7,9}(?!\\p{Nd})");
    private static final Pattern DOCUMENT = Pattern.compile("\\b[A-NP-Z]{2}[A-NP-Z0-9]{6}[0-9]\\b");
    private static final Pattern V_NUMBER = Pattern.compile("(?i)\\bv[- .]?(?:nummer|number|nr)\\W{0,3}\\p{Nd}{6,12}");

    private NumberMask() {}

    /// `any` says that something was covered: then the person is told.
    public record Covered(String text, boolean any) {}

    public static Covered cover(String text) {
        var covered = IBAN.matcher(text).replaceAll(match -> looksLikeIban(match.group()) ? COVER : keep(match));
        covered = V_NUMBER.matcher(covered).replaceAll(COVER);
        covered = DOCUMENT.matcher(covered).replaceAll(COVER);
        covered = DIGITS.matcher(covered).replaceAll(match -> identifies(match.group()) ? COVER : keep(match));
        return new Covered(covered, !covered.equals(text));
    }

    private static String keep(MatchResult match) {
        return java.util.regex.Matcher.quoteReplacement(match.group());
    }

    private static boolean looksLikeIban(String text) {
        return text.chars().filter(Character::isDigit).count() >= 8;
    }

    private static boolean identifies(String text) {
        var digits = digits(text);
        return switch (digits.length()) {
            case 8 -> passesElevenTest("0" + digits);
            case 9 -> passesElevenTest(digits);
            // Dutch phone numbers have ten digits and start with 0; a V-number does not.
            case 10 -> !digits.startsWith("0");
            default -> false;
        };
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    private static boolean passesElevenTest(String bsn) {
        int sum = -Character.digit(bsn.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(bsn.charAt(i), 10);
        }
        return sum != 0 && sum % 11 == 0;
    }
}
