package nl.wegwijs.bot.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Today is 4 May 2026.
final class DateReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | 15-3-2027                        | 2027-03-15
            nl | 15/03/2027                       | 2027-03-15
            nl | 2027-03-15                       | 2027-03-15
            nl | 15.3                             | 2027-03-15
            nl | 15-6                             | 2026-06-15
            nl | 03-2027                          | 2027-03-01
            nl | op 15 maart 2027 geloof ik       | 2027-03-15
            nl | in mei                           | 2026-05-01
            nl | april                            | 2027-04-01
            en | march 15                         | 2027-03-15
            en | my son turns 18 in March         | 2027-03-01
            en | 15th march                       | 2027-03-15
            tr | oğlum Mart'ta 18 yaşına giriyor  | 2027-03-01
            fa | ۱۵-۳-۲۰۲۷                        | 2027-03-15
            ar | ١٥ مارس ٢٠٢٧                     | 2027-03-15
            uk | 15 березня                       | 2027-03-15
            ru | в марте                          | 2027-03-01
            """)
    void readsWhatPeopleType(String language, String text, String expected) {
        assertThat(reader(language).find(text)).contains(LocalDate.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({"31-2-2027", "volgende week", "18", "99-99-9999", "morgen", "''", "2027"})
    void whatIsNoDateIsNotGuessed(String text) {
        assertThat(reader("nl").find(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatItWrites(Language language) {
        var day = LocalDate.of(2027, 3, 15);
        assertThat(new DateReader(TODAY, language).find(Dates.written(day, language)))
                .as(Dates.written(day, language))
                .contains(day);
    }

    @Test
    void aDateHasNoFullStopOfItsOwn() {
        var day = LocalDate.of(2027, 3, 15);
        assertThat(Dates.written(day, Language.UK)).isEqualTo("15 березня 2027");
        assertThat(Dates.written(day, Language.RU)).isEqualTo("15 марта 2027");
        assertThat(Dates.written(day, Language.KMR)).isEqualTo("15ê adara 2027an");
    }

    private static DateReader reader(String language) {
        return new DateReader(TODAY, Language.find(language).orElseThrow());
    }
}
