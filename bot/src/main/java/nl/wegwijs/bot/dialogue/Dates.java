package nl.wegwijs.bot.dialogue;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.language.Language;

/// Dates as people here must read them: the Gregorian calendar and European digits in every language.
public final class Dates {
    /// Civil time: office hours, deadlines, the day on which something is due.
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /// Ukrainian and Russian write "year" after it, with a full stop that would stand before that of the sentence.
    private static final Pattern YEAR_MARK = Pattern.compile("[\\s\\u00a0\\u202f](р|г)\\.$");

    private Dates() {}

    /// A month and its year.
    static String month(YearMonth month, Language language) {
        return format(month.atDay(1), language, "MMMMyyyy");
    }

    public static String written(LocalDate date, Language language) {
        return format(date, language, "dMMMMyyyy");
    }

    private static String format(LocalDate date, Language language, String skeleton) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        var written = format.format(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        return YEAR_MARK.matcher(written).replaceFirst("");
    }

    /// ICU knows Kurmanji as Kurdish.
    static ULocale locale(Language language) {
        var tag = language == Language.KMR ? "ku" : language.tag();
        return ULocale.forLanguageTag(tag + "-u-ca-gregory-nu-latn");
    }
}
