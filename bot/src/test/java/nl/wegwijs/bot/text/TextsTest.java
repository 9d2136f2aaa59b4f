package nl.wegwijs.bot.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bundle in every language: the same keys, the same slots, the same markup, no blanks, and the plural forms
/// that the language has.
class TextsTest {
    private static final List<String> BUNDLES = List.of("bot", "web", "reminder");

    static Stream<Arguments> translations() {
        return BUNDLES.stream()
                .flatMap(bundle ->
                        Texts.load(bundle).languages().stream().map(language -> Arguments.of(bundle, language)));
    }

    @Test
    void theFirstFourLanguagesAreThere() {
        for (var bundle : BUNDLES) {
            assertThat(Texts.load(bundle).languages()).contains(Language.NL, Language.EN, Language.AR, Language.TI);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheSameKeys(String bundle, Language language) {
        assertThat(read(bundle, language).keySet())
                .isEqualTo(read(bundle, Language.NL).keySet());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasNoBlanksAndNoStraySpaces(String bundle, Language language) {
        read(bundle, language)
                .forEach((key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheSameSlots(String bundle, Language language) {
        var dutch = read(bundle, Language.NL);
        read(bundle, language)
                .forEach((key, text) -> assertThat(slots(text)).as(key).isEqualTo(slots(dutch.get(key))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasTheSameMarkup(String bundle, Language language) {
        var dutch = read(bundle, Language.NL);
        read(bundle, language)
                .forEach((key, text) -> assertThat(tags(text)).as(key).isEqualTo(tags(dutch.get(key))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void showsWhatIsPutIntoItsSlots(String bundle, Language language) {
        var texts = Texts.load(bundle);
        read(bundle, language).forEach((key, text) -> {
            if (!isPlural(text)) {
                var values = slots(text).stream().collect(Collectors.toMap(slot -> slot, slot -> "‹" + slot + "›"));
                assertThat(texts.say(language, key, values)).as(key).doesNotContain("{", "}");
                values.values()
                        .forEach(value -> assertThat(texts.say(language, key, values))
                                .as(key)
                                .contains(value));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void hasThePluralFormsOfTheLanguage(String bundle, Language language) {
        var rules = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
        read(bundle, language).forEach((key, text) -> {
            if (isPlural(text)) {
                var forms = pluralForms(text);
                assertThat(forms).as(key).contains("other");
                assertThat(rules.getKeywords()).as(key).containsAll(words(forms));
                var missing = new TreeSet<>(rules.getKeywords());
                missing.removeAll(forms);
                missing.removeIf(form -> isNeverWhole(rules, form) || forms.contains("=" + single(rules, form)));
                assertThat(missing)
                        .as("plural forms that %s lacks in %s", key, language)
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void countsInEuropeanDigits(String bundle, Language language) {
        var texts = Texts.load(bundle);
        read(bundle, language).forEach((key, text) -> {
            if (isPlural(text)) {
                for (int count : new int[] {0, 1, 2, 3, 7, 11, 100, 1234}) {
                    assertThat(texts.say(language, key, Map.of("count", count)))
                            .as(key + " " + count)
                            .isNotBlank()
                            .doesNotContainPattern("[\\p{Nd}&&[^0-9]]");
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void isWrittenInTheScriptOfTheLanguage(String bundle, Language language) {
        var script = switch (language) {
            case AR, FA, CKB, PS -> "\\p{IsArabic}";
            case TI -> "\\p{IsEthiopic}";
            case UK, RU -> "\\p{IsCyrillic}";
            default -> "\\p{IsLatin}";
        };
        read(bundle, language).forEach((key, text) -> {
            if (slots(text).isEmpty() && !text.contains("Wegwijs")) {
                assertThat(text).as(key).containsPattern(script);
            }
        });
    }

    @Test
    void whatALanguageLacksIsReadInEnglish() {
        var texts = Texts.load("bot", "reminder");
        assertThat(texts.say(Language.PS, "menu.menu")).isNotBlank();
    }

    static Map<String, String> read(String bundle, Language language) {
        var name = "/texts/%s_%s.properties".formatted(bundle, language.tag());
        try (var stream = Texts.class.getResourceAsStream(name)) {
            var properties = new OnceOnly();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            assertThat(properties.twice).as("keys that stand twice in " + name).isEmpty();
            var texts = new TreeMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> slots(String text) {
        return new TreeSet<>(new MessageFormat(text, ULocale.ROOT).getArgumentNames());
    }

    private static List<String> tags(String text) {
        return java.util.regex.Pattern.compile("<[^>]*>")
                .matcher(text)
                .results()
                .map(tag -> tag.group())
                .sorted()
                .toList();
    }

    private static boolean isPlural(String text) {
        return text.contains(", plural,");
    }

    private static Set<String> pluralForms(String text) {
        var pattern = new MessagePattern(text);
        var forms = new HashSet<String>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return forms;
    }

    private static Set<String> words(Set<String> forms) {
        return forms.stream().filter(form -> !form.startsWith("=")).collect(Collectors.toSet());
    }

    /// A form for fractions or for millions only: a count of ours never takes it.
    private static boolean isNeverWhole(PluralRules rules, String form) {
        return Stream.iterate(0, n -> n + 1)
                .limit(1000)
                .noneMatch(n -> rules.select(n).equals(form));
    }

    private static String single(PluralRules rules, String form) {
        var values = Stream.iterate(0, n -> n + 1)
                .limit(1000)
                .filter(n -> rules.select(n).equals(form))
                .toList();
        return values.size() == 1 ? values.getFirst().toString() : "none";
    }

    private static final class OnceOnly extends Properties {
        private final transient Set<Object> twice = new TreeSet<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                twice.add(key);
            }
            return super.put(key, value);
        }
    }
}
