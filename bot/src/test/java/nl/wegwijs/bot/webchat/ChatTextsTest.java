package nl.wegwijs.bot.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;

class ChatTextsTest {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)");
    private static final Pattern USED = Pattern.compile("\\{\\{#t}}([a-z_.]+)");

    private final Texts texts = Texts.load("web");

    @Test
    void everyLanguageHasEveryText() {
        assertThat(texts.languages()).contains(Language.NL, Language.EN, Language.AR, Language.TI);
        for (var language : texts.languages()) {
            assertThat(texts.keys(language)).as(language.tag()).isEqualTo(texts.keys(Language.NL));
        }
    }

    @Test
    void everyTextHasTheSameSlotsAndIsNotBlank() throws IOException {
        var dutch = patterns(Language.NL);
        for (var language : texts.languages()) {
            var own = patterns(language);
            for (var key : dutch.stringPropertyNames()) {
                assertThat(own.getProperty(key)).as(language + " " + key).isNotBlank();
                assertThat(slots(own.getProperty(key)))
                        .as(language + " " + key)
                        .isEqualTo(slots(dutch.getProperty(key)));
            }
        }
    }

    @Test
    void everyKeyInATemplateHasAText() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/resources/templates/chat"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                var used = USED.matcher(Files.readString(template)).results().map(found -> found.group(1));
                assertThat(texts.keys(Language.NL)).as(template.toString()).containsAll(used.toList());
            }
        }
    }

    @Test
    void dutchSentencesAreShort() throws IOException {
        for (var text : patterns(Language.NL).values()) {
            for (var sentence : text.toString().split("[.?!:|]")) {
                assertThat(sentence.strip().split("\\s+").length).as(sentence).isLessThanOrEqualTo(15);
            }
        }
    }

    private static Set<String> slots(String pattern) {
        return SLOT.matcher(pattern)
                .results()
                .map(slot -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties patterns(Language language) throws IOException {
        var properties = new Properties();
        try (var stream = Texts.class.getResourceAsStream("/texts/web_" + language.tag() + ".properties")) {
            assertThat(stream).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
