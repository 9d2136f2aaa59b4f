package nl.wegwijs.bot.dialogue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.language.Language;

/// Dates as people type them: 15-3-2027, 15/03, 2027-03-15, 03-2027, "15 maart", "in march", in the digits and month
/// names of their language, of Dutch or of English. Gregorian; day before month, as in the Netherlands.
final class DateReader {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\p{L}{0,2}");
    private static final int SHORTEST_NAME = 3;

    private final LocalDate today;
    private final List<Language> languages;

    DateReader(LocalDate today, Language language) {
        this.today = today;
        this.languages = List.of(language, Language.NL, Language.EN);
    }

    /// The date in a text; the first of the month where no day is named. Without a year: the next time that it
    /// comes.
    Optional<LocalDate> find(String text) {
        var plain = europeanDigits(text).toLowerCase(Locale.ROOT);
        return inDigits(plain).or(() -> byName(plain));
    }

    private Optional<LocalDate> inDigits(String text) {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.find()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var monthAndYear = MONTH_AND_YEAR.matcher(text);
        if (monthAndYear.find()) {
            return date(monthAndYear.group(2), monthAndYear.group(1), "1");
        }
        var dayAndMonth = DAY_AND_MONTH.matcher(text);
        return dayAndMonth.find()
                ? date(Integer.toString(today.getYear()), dayAndMonth.group(2), dayAndMonth.group(1))
                        .map(this::next)
                : Optional.empty();
    }

    private Optional<LocalDate> byName(String text) {
        var words = text.split("[\\s,.;:!?'’]+");
        for (var i = 0; i < words.length; i++) {
            var month = month(words[i]);
            if (month.isPresent()) {
                return byName(text, month.get(), day(words, i));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> byName(String text, int month, String day) {
        var year = YEAR.matcher(text);
        return year.find()
                ? date(year.group(), Integer.toString(month), day)
                : date(Integer.toString(today.getYear()), Integer.toString(month), day)
                        .map(this::next);
    }

    /// The number right before the month, or right after it in so short a text that it can be nothing else: in
    /// "my son turns 18 in March" it is an age.
    private static String day(String[] words, int month) {
        if (month > 0 && DAY.matcher(words[month - 1]).matches()) {
            return words[month - 1].replaceAll("\\D", "");
        }
        var isDateOnly = words.length <= 3 && month + 1 < words.length;
        return isDateOnly && DAY.matcher(words[month + 1]).matches() ? words[month + 1].replaceAll("\\D", "") : "1";
    }

    private LocalDate next(LocalDate thisYear) {
        return YearMonth.from(thisYear).isBefore(YearMonth.from(today)) ? thisYear.plusYears(1) : thisYear;
    }

    private Optional<Integer> month(String word) {
        return languages.stream()
                .flatMap(language -> monthNamed(word, language).stream())
                .findFirst();
    }

    private static Optional<Integer> monthNamed(String word, Language language) {
        var symbols = new DateFormatSymbols(new GregorianCalendar(), Dates.locale(language));
        for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            var names = symbols.getMonths(context, DateFormatSymbols.WIDE);
            for (var i = 0; i < 12; i++) {
                var name = names[i].toLowerCase(Locale.ROOT);
                if (name.length() >= SHORTEST_NAME && word.startsWith(name)) {
                    return Optional.of(i + 1);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String europeanDigits(String text) {
        var digits = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (UCharacter.isDigit(point)) {
                digits.append(UCharacter.digit(point));
            } else {
                digits.appendCodePoint(point);
            }
        });
        return digits.toString();
    }
}
