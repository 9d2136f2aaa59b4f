package nl.wegwijs.knowledge.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicSkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "شو لازم اعمل, shu lazem e3mal",
        "المدرسة, el madrase",
        "المدرسة, almadrasa",
        "حبيبي, 7abibi",
        "خلص الشغل, khalas el sheghel",
        "وين البلدية, wein elbaladiyye",
        "قديش, 2addesh",
        "عندي رسالة, 3andi risale"
    })
    void bothScriptsMeet(String arabic, String latin) {
        assertThat(ArabicSkeleton.words(latin)).isEqualTo(ArabicSkeleton.words(arabic));
    }
}
