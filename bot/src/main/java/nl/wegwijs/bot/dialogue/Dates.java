package nl.wegwijs.bot.dialogue;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import nl.wegwijs.knowledge.language.Language;

/// Dates as people here must read them: the Gregorian calendar and European digits in every language.
public final class Dates {
    /// Civil time: office hours, deadlines, the day on which something is due.
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Dates() {}

    /// A month and its year.
    static String month(YearMonth month, Language language) {
        return format(month.atDay(1), language, "MMMMyyyy");
    }

    public static String written(LocalDate date, Language language) {
        return format(date, language, "dMMMMyyyy");
    }

    private static String format(LocalDate date, Language language, String skeleton) {
        var locale = ULocale.forLanguageTag(language.tag() + "-u-ca-gregory-nu-latn");
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }
}
