package nl.wegwijs.bot.webchat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wegwijs.bot.web.Page;
import nl.wegwijs.knowledge.language.Language;

/// Where the quick exit leads: a lesson in the days and months of Dutch, on which nobody sees that there was a chat.
record DutchDaysPage(Language language, List<Word> days, List<Word> months) implements Page {
    record Word(String dutch, String own) {}

    static DutchDaysPage in(Language language) {
        var own = Locale.forLanguageTag(language.tag());
        var dutch = Locale.forLanguageTag("nl");
        return new DutchDaysPage(
                language,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Word(
                                day.getDisplayName(TextStyle.FULL_STANDALONE, dutch),
                                day.getDisplayName(TextStyle.FULL_STANDALONE, own)))
                        .toList(),
                Arrays.stream(Month.values())
                        .map(month -> new Word(
                                month.getDisplayName(TextStyle.FULL_STANDALONE, dutch),
                                month.getDisplayName(TextStyle.FULL_STANDALONE, own)))
                        .toList());
    }
}
