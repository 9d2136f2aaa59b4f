package nl.wegwijs.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BidirectionalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0592-266 737",
                "(0592) 36 65 55",
                "+31 88 786 73 72",
                "088 043 04 30",
                "0900 112 0 112",
                "09:00 - 17:00",
                "09:00–17:00",
                "2026-05-04",
                "1.234,50",
                "www.rijksoverheid.nl",
                "https://www.duo.nl/inburgeren?x=1",
                "info@wpda.nl",
                "Markt 5, Assen",
                "9401 AB Assen",
                "individuele inkomenstoeslag",
            })
    void staysInOneRunAndInItsOwnOrder(String run) {
        var line = Bidirectional.of("اتصل " + run + " اليوم");
        assertThat(line).isEqualTo("اتصل \u2066" + run + "\u2069 اليوم");
        assertThat(shown(line)).contains(run);
    }

    @Test
    void anOwnOrderIsNeededAtAll() {
        assertThat(shown("اتصل 020-1234567 اليوم")).doesNotContain("020-1234567");
    }

    @Test
    void twoNumbersInAListStayTwo() {
        assertThat(Bidirectional.of("العمر 18, 21")).isEqualTo("العمر \u206618\u2069, \u206621\u2069");
    }

    @Test
    void aLineThatBeginsInLatinStillRunsFromTheRight() {
        assertThat(Bidirectional.of("DigiD مهم")).isEqualTo("\u200F\u2066DigiD\u2069 مهم");
    }

    @Test
    void aLineWithoutRightToLeftLettersIsOneRun() {
        assertThat(Bidirectional.of("☎ 0592-266 737\nMarkt 5 (Assen)"))
                .isEqualTo("\u200F\u2066☎ 0592-266 737\u2069\n\u200F\u2066Markt 5 (Assen)\u2069");
    }

    @Test
    void emptyLinesStayEmpty() {
        assertThat(Bidirectional.of("مهم\n\nمهم")).isEqualTo("مهم\n\nمهم");
    }

    /// The line as it is painted from left to right, by the algorithm of UAX 9 as the JDK has it.
    private static String shown(String line) {
        var bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var runs = new String[bidi.getRunCount()];
        var levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            var text = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = levels[i] % 2 == 0
                    ? text
                    : new StringBuilder(text).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return String.join("", runs);
    }
}
