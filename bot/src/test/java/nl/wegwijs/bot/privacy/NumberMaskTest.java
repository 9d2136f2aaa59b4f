package nl.wegwijs.bot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberMaskTest {
    private static final int SEED = 20261122;
    private static final List<String> SEPARATORS = List.of("", " ", ".", "-", "\u00A0");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mijn bsn is 123456782",
                "BSN:123456782",
                "123.456.782",
                "12345678 2",
                "bsn 12345672",
                "v-nummer 1234567890",
                "V-nr: 123456",
                "IBAN NL91ABNA0417164300",
                "NL91 ABNA 0417 1643 00.",
                "DE89370400440532013000",
                "paspoort SPECI2014",
                "١٢٣٤٥٦٧٨٢",
            })
    void covers(String text) {
        var covered = NumberMask.cover(text);
        assertThat(covered.any()).isTrue();
        assertThat(covered.text()).contains("●●●●");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ik kreeg een brief over 1.250,00 euro",
                "bel 0592-266 737",
                "bel +31 6 12345678",
                "bel 0031 592 266 737",
                "bel (0592) 266737",
                "06-12345678",
                "088 786 73 72",
                "0900 112 0 112",
                "ik woon in 9401 AB Assen",
                "geboren op 12-11-2007",
                "op 4 mei 2026 om 10:30",
                "van 2026-05-04 tot 2026-06-04",
                "12-11-2026 10:30",
                "mijn kind is 18",
                "112",
                "www.rijksoverheid.nl/123456789",
            })
    void leaves(String text) {
        assertThat(NumberMask.cover(text)).isEqualTo(new NumberMask.Covered(text, false));
    }

    @Test
    void coversEachOfSeveral() {
        assertThat(NumberMask.cover("ik 123456782 en hij 111222333, rekening NL91ABNA0417164300")
                        .text())
                .isEqualTo("ik ●●●● en hij ●●●●, rekening ●●●●");
    }

    @Test
    void coveringTwiceChangesNothing() {
        var once = NumberMask.cover("bsn 123456782").text();
        assertThat(NumberMask.cover(once)).isEqualTo(new NumberMask.Covered(once, false));
    }

    @RepeatedTest(500)
    void everyBsnIsCovered(RepetitionInfo repetition) {
        var random = new Random(SEED + repetition.getCurrentRepetition());
        var bsn = bsn(random);
        var written = grouped(bsn, random);
        var text = "Dit is " + written + " van mij";
        assertThat(NumberMask.cover(text).text()).as(text).isEqualTo("Dit is ●●●● van mij");
        assertThat(NumberMask.cover(written).text()).isEqualTo("●●●●");
    }

    @RepeatedTest(300)
    void everyVNumberIsCovered(RepetitionInfo repetition) {
        var random = new Random(SEED + repetition.getCurrentRepetition());
        var number = (1 + random.nextInt(9)) + digits(random, 9);
        assertThat(NumberMask.cover("mijn v-nummer " + number + ".").text()).doesNotContain(number);
        assertThat(NumberMask.cover("nummer " + grouped(number, random)).any())
                .as(number)
                .isTrue();
    }

    @RepeatedTest(300)
    void everyIbanIsCovered(RepetitionInfo repetition) {
        var random = new Random(SEED + repetition.getCurrentRepetition());
        var iban = "NL" + digits(random, 2) + letters(random, 4) + digits(random, 10);
        var written =
                random.nextBoolean() ? iban : iban.replaceAll("(.{4})", "$1 ").strip();
        assertThat(NumberMask.cover("rekening " + written + " graag").text()).isEqualTo("rekening ●●●● graag");
        assertThat(NumberMask.cover("rekening " + written.toLowerCase(java.util.Locale.ROOT))
                        .text())
                .isEqualTo("rekening ●●●●");
    }

    @RepeatedTest(500)
    void noDateIsCovered(RepetitionInfo repetition) {
        var random = new Random(SEED + repetition.getCurrentRepetition());
        var date = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(36_500));
        for (var shape : List.of(
                "d-M-yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "dd MM yyyy", "yyyy-MM-dd", "dd/MM/yyyy", "yyyy.MM.dd")) {
            var text = "geboren " + date.format(DateTimeFormatter.ofPattern(shape));
            assertThat(NumberMask.cover(text).any()).as(text).isFalse();
            assertThat(NumberMask.cover(text + " 10:30").any())
                    .as(text + " 10:30")
                    .isFalse();
        }
    }

    @RepeatedTest(500)
    void noDutchPhoneNumberIsCovered(RepetitionInfo repetition) {
        var random = new Random(SEED + repetition.getCurrentRepetition());
        var nine = (1 + random.nextInt(8)) + digits(random, 8);
        for (var shape : List.of(
                "0" + nine,
                "0" + nine.charAt(0) + "-" + nine.substring(1),
                "0" + nine.substring(0, 2) + "-" + nine.substring(2),
                "0" + nine.substring(0, 3) + " " + nine.substring(3, 6) + " " + nine.substring(6),
                "+31" + nine,
                "+31 " + nine,
                "+31 " + nine.charAt(0) + " " + nine.substring(1),
                "+31 (0)" + nine,
                "0031 " + nine,
                "0031" + nine)) {
            assertThat(NumberMask.cover("bel " + shape + " nu").any()).as(shape).isFalse();
        }
    }

    @RepeatedTest(200)
    void noAmountIsCovered(RepetitionInfo repetition) {
        var random = new Random(SEED + repetition.getCurrentRepetition());
        var amount = "%,d".formatted(random.nextInt(1_000_000)).replace(',', '.') + "," + digits(random, 2);
        for (var shape : List.of("€ " + amount, "€" + amount, amount + " euro", "EUR " + amount)) {
            assertThat(NumberMask.cover("ik betaal " + shape).any()).as(shape).isFalse();
        }
    }

    @RepeatedTest(200)
    void anyTextIsReadWithoutStumbling(RepetitionInfo repetition) {
        var random = new Random(SEED + repetition.getCurrentRepetition());
        var text = random.ints(random.nextInt(2000), 0, 0x2500)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var covered = NumberMask.cover(text + "$1\\ 123456782");
        assertThat(covered.text()).endsWith("$1\\ ●●●●");
    }

    private static String bsn(Random random) {
        while (true) {
            var first = digits(random, 8);
            int sum = IntStream.range(0, 8)
                    .map(i -> (9 - i) * (first.charAt(i) - '0'))
                    .sum();
            int last = sum % 11;
            if (last < 10 && sum > 0 && first.charAt(0) != '0') {
                return first + last;
            }
        }
    }

    private static String grouped(String number, Random random) {
        var separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        return number.substring(0, 3) + separator + number.substring(3, 6) + separator + number.substring(6);
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'A', 'Z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
