package nl.wegwijs.bot.privacy;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Covers the numbers that identify a person before anything is stored: BSN, V-number, bank account, document number.
/// Phone numbers, amounts, dates and postcodes stay.
///
/// A BSN has nine digits and passes the eleven test (Wet algemene bepalingen burgerservicenummer, Regeling bsn).
/// A V-number has ten digits. An IBAN is recognised by its shape, in any country.
public final class NumberMask {
    /// What stands in the place of a number.
    public static final String COVER = "●●●●";

    private static final String IBAN =
            "\\b[A-Za-z]{2}\\d{2}[ .]?[A-Za-z0-9]{4}(?:[ .]?(?=[A-Za-z]*\\d)[A-Za-z0-9]{4}){1,6}(?:[ .]?\\d[A-Za-z0-9]{0,2})?"
                    + "(?![A-Za-z0-9])";
    private static final String V_NUMBER = "(?i:\\bv[- .]?(?:nummer|number|nr)\\W{0,3}\\d{6,12})";
    private static final String DOCUMENT = "\\b(?:[A-NP-Z]{2}[A-NP-Z0-9]{6}\\d|[a-zA-Z]{2}\\d{7})\\b";

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String DATE =
            "(?<!\\d)(?:%1$s(?<apart>[-./ ])%2$s\\k<apart>%3$s|%3$s(?<split>[-./ ])%2$s\\k<split>%1$s)(?!\\d)"
                    .formatted(DAY, MONTH, YEAR);

    private static final String NEXT = "[ .\\-()\u00A0\u202F]{0,3}\\d";
    /// From abroad, Dutch with area code, and the short 0800 and 0900 numbers.
    private static final String PHONE =
            "(?<!\\d)(?:\\+[1-9](?:%1$s){6,13}|00[1-9](?:%1$s){8,13}|\\(?0[89]0[069](?:(?:%1$s){7}|(?:%1$s){4})|\\(?0[1-9](?:%1$s){8})(?!\\d)"
                    .formatted(NEXT);

    /// People put marks between groups, and copying brings invisible ones along.
    private static final String APART = "(?:[ .\\-\\u00A0\\u202F]|[\\s\\p{Pd}\\p{Cf}/_]{1,3})?";

    private static final String DIGITS = "(?<!\\d)\\d(?:" + APART + "\\d){7,9}(?!\\d)";

    /// What stays comes first: a date is not looked at as digits.
    private static final Pattern NUMBER = Pattern.compile("(?<kept>%s|%s)|(?<account>%s)|(?<named>%s|%s)|(?<digits>%s)"
            .formatted(DATE, PHONE, IBAN, V_NUMBER, DOCUMENT, DIGITS));

    private static final Pattern REACHABLE =
            Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\+?\\p{Nd}(?:[ .\\-()/]{0,2}\\p{Nd}){4,}");

    private NumberMask() {}

    /// For people who have no need to reach who asked: phone numbers and mail addresses are covered too.
    public static String coverAll(String text) {
        return REACHABLE.matcher(cover(text).text()).replaceAll(COVER);
    }

    /// `any` says that something was covered: then the person is told.
    public record Covered(String text, boolean any) {}

    public static Covered cover(String text) {
        var read = withEuropeanDigits(text);
        var matcher = NUMBER.matcher(read);
        var covered = new StringBuilder();
        int end = 0;
        while (matcher.find()) {
            var isIdentifying = matcher.group("named") != null
                    || Stream.ofNullable(matcher.group("account")).anyMatch(NumberMask::looksLikeIban)
                    || Stream.ofNullable(matcher.group("digits")).anyMatch(NumberMask::identifies);
            covered.append(text, end, matcher.start());
            covered.append(isIdentifying ? COVER : text.substring(matcher.start(), matcher.end()));
            end = matcher.end();
        }
        covered.append(text, end, text.length());
        return new Covered(covered.toString(), !text.contentEquals(covered));
    }

    /// The same text, position by position, with 0 to 9 for the digits of every script.
    private static String withEuropeanDigits(String text) {
        var read = new StringBuilder(text);
        for (int i = 0; i < read.length(); i++) {
            if (Character.isDigit(read.charAt(i))) {
                read.setCharAt(i, Character.forDigit(Character.digit(read.charAt(i), 10), 10));
            }
        }
        return read.toString();
    }

    private static boolean looksLikeIban(String text) {
        return text.chars().filter(Character::isDigit).count() >= 8;
    }

    private static boolean identifies(String text) {
        var digits = text.replaceAll("\\D", "");
        return switch (digits.length()) {
            case 8 -> !digits.startsWith("0") && passesElevenTest("0" + digits);
            case 9 -> passesElevenTest(digits);
            // Dutch phone numbers have ten digits and start with 0; a V-number does not.
            case 10 -> !digits.startsWith("0");
            default -> false;
        };
    }

    private static boolean passesElevenTest(String bsn) {
        int sum = -Character.digit(bsn.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(bsn.charAt(i), 10);
        }
        return sum != 0 && sum % 11 == 0;
    }
}
