package nl.wegwijs.admin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ConsoleTextsTest {
    private final Properties dutch = read("nl");
    private final Properties english = read("en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    }

    @Test
    void bothLanguagesHaveTheSameSlots() {
        for (var key : dutch.stringPropertyNames()) {
            assertThat(slots(english.getProperty(key))).as(key).isEqualTo(slots(dutch.getProperty(key)));
        }
    }

    @Test
    void nothingIsBlank() {
        assertThat(dutch.values()).noneMatch(text -> text.toString().isBlank());
        assertThat(english.values()).noneMatch(text -> text.toString().isBlank());
    }

    private static Set<String> slots(String pattern) {
        var slots = new TreeSet<String>();
        var parsed = new MessagePattern(pattern);
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                slots.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return slots;
    }

    private static Properties read(String language) {
        var texts = new Properties();
        try (var stream = ConsoleTextsTest.class.getResourceAsStream("/texts/console_" + language + ".properties")) {
            texts.load(new InputStreamReader(java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return texts;
    }
}
