package nl.wegwijs.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, mijn zoon wordt 18 wat moet ik doen",
        "EN, my son turns 18 what do I have to do",
        "AR, ابني صار عمره 18 شو لازم اعمل",
        "AR, ibni sar 3omro 18 shu lazem a3mal",
        "TI, ወደይ 18 ዓመት መሊኡ እንታይ ክገብር ኣለኒ",
        "FA, پسرم هجده ساله می‌شود چه کار باید بکنم",
        "TR, oğlum on sekiz yaşına giriyor ne yapmalıyım",
        "TR, İŞ ARIYORUM NASIL BAŞVURABİLİRİM",
        "SO, wiilkaygu wuxuu noqonayaa siddeed iyo toban maxaan sameeyaa",
        "UK, моєму синові виповнюється 18 що мені робити",
        "RU, моему сыну исполняется 18 лет что мне делать",
        "FR, mon fils va avoir dix-huit ans que dois-je faire",
        "KMR, kurê min dibe hejdeh salî ez çi bikim",
        "CKB, کوڕەکەم دەبێتە هەژدە ساڵ پێویستە چی بکەم",
        "PS, زما زوی اتلس کلن کیږي زه باید څه وکړم"
    })
    void recognisesEachLanguageUnderAnyLocale(Language language, String text) {
        assertThat(DETECTOR.detect(text))
                .hasValueSatisfying(guess -> assertThat(guess.language()).isEqualTo(language));
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(DETECTOR.detect(text))
                .hasValueSatisfying(guess -> assertThat(guess.language()).isEqualTo(language));
    }

    @ParameterizedTest
    @CsvSource({
        "EN, my zorgtoeslag and huurtoeslag stopped",
        "AR, لازم اعمل zorgverzekering و huurtoeslag لحالي",
        "TI, ካብ gemeente ናይ zorgtoeslag ደብዳበ መጺኡኒ",
        "TR, uitkering kesildi ne yapacağım",
        "FA, individuele inkomenstoeslag چیه",
        "UK, inburgering DUO що це"
    })
    void dutchOfficialWordsDoNotMakeAMessageDutch(Language language, String text) {
        assertThat(DETECTOR.detect(text).orElseThrow().language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huurtoeslag aanvragen",
                "woning zoeken",
                "uitkering stopt",
                "rijbewijs omwisselen",
                "nieuwe 5G telefoon",
                "huis kopen voor 3maanden"
            })
    void dutchKeywordsAreDutch(String text) {
        assertThat(DETECTOR.detect(text).orElseThrow().language()).isEqualTo(Language.NL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract nieuw werk shu lazem a3mel", "veilig thuis bye7ko 3arabi", "lgemeente fin n9der"})
    void aDigitWithinAWordIsArabic(String text) {
        assertThat(DETECTOR.detect(text).orElseThrow().language()).isEqualTo(Language.AR);
    }

    @Test
    void saysNothingWithoutLetters() {
        assertThat(DETECTOR.detect("18 👍 2026-11-22 ؟")).isEmpty();
        assertThat(DETECTOR.detect("שלום")).isEmpty();
    }

    @Test
    void leansToTheLikelierLanguageInShortTextOnly() {
        var chatIsTurkish = Map.of(Language.TR, 4.0);

        assertThat(DETECTOR.detect("tamam", chatIsTurkish).orElseThrow().language())
                .isEqualTo(Language.TR);
        assertThat(DETECTOR.detect("can you help me with this letter please", chatIsTurkish)
                        .orElseThrow()
                        .language())
                .isEqualTo(Language.EN);
    }
}
