package nl.wegwijs.admin.loket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.Group;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class LoketTextsTest {
    private static final Map<String, String> SLOTS = Map.of("gemeente", "Assen", "language", "ትግርኛ", "date", "23-11");

    @Test
    void volunteersReadTheSameInDutchAndEnglish() {
        var texts = Texts.load("loket");
        assertThat(texts.languages()).containsExactly(Language.NL, Language.EN);
        assertSame(texts);
    }

    @Test
    void peopleReadTheSameInEveryLanguageOfTheChat() {
        var texts = Texts.load("visitor");
        assertThat(texts.languages()).isEqualTo(Texts.load("bot", "reminder").languages());
        assertSame(texts);
    }

    @Test
    void everyGroupHasAName() {
        var texts = Texts.load("loket");
        assertThat(Arrays.stream(Group.values()).map(group -> "loket.group." + group.key()))
                .allMatch(key -> texts.has(Language.NL, key));
    }

    private static void assertSame(Texts texts) {
        for (var language : texts.languages()) {
            assertThat(texts.keys(language)).as(language.tag()).isEqualTo(texts.keys(Language.NL));
            for (var key : texts.keys(language)) {
                var said = texts.say(language, key, SLOTS);
                assertThat(said).as(language.tag() + " " + key).isNotBlank().doesNotContain("{", "<");
                assertThat(slots(texts, language, key)).as(key).isEqualTo(slots(texts, Language.NL, key));
            }
        }
    }

    /// The slots whose value appears in the sentence.
    private static java.util.List<String> slots(Texts texts, Language language, String key) {
        return SLOTS.keySet().stream()
                .filter(slot -> texts.say(language, key, Map.of(slot, "\uE000")).contains("\uE000"))
                .sorted()
                .toList();
    }
}
