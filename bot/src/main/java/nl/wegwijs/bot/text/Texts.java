package nl.wegwijs.bot.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.language.Language;

/// The sentences of one bundle (`texts/<bundle>_<tag>.properties`, ICU message patterns with named slots) in every
/// language that has them. A language without a bundle reads English.
public final class Texts {
    private final Map<Language, Map<String, MessageFormat>> sentences = new EnumMap<>(Language.class);

    private Texts() {}

    /// The sentences of some bundles as one; no key stands in two of them.
    public static Texts load(String... bundles) {
        var texts = new Texts();
        for (var bundle : bundles) {
            texts.loadOne(bundle);
        }
        return texts;
    }

    private void loadOne(String bundle) {
        for (var language : Language.values()) {
            try (var stream =
                    Texts.class.getResourceAsStream("/texts/%s_%s.properties".formatted(bundle, language.tag()))) {
                if (stream != null) {
                    var properties = new Properties();
                    properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                    add(language, properties);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private void add(Language language, Properties properties) {
        var patterns = new HashMap<>(sentences.getOrDefault(language, Map.of()));
        var locale = ULocale.forLanguageTag(language.tag() + "-u-ca-gregory-nu-latn");
        properties.forEach((key, pattern) -> patterns.put((String) key, new MessageFormat((String) pattern, locale)));
        sentences.put(language, Map.copyOf(patterns));
    }

    /// The languages that have a bundle of their own, in the order of [Language].
    public List<Language> languages() {
        return Stream.of(Language.values()).filter(sentences::containsKey).toList();
    }

    public Set<String> keys(Language language) {
        return new TreeSet<>(sentences.getOrDefault(language, Map.of()).keySet());
    }

    public boolean has(Language language, String key) {
        return sentences.getOrDefault(language, Map.of()).containsKey(key);
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    /// @throws IllegalArgumentException when no bundle has the key: a mistake in the code, found by the tests
    public String say(Language language, String key, Map<String, ?> slots) {
        var format = sentences.getOrDefault(language, Map.of()).get(key);
        if (format == null) {
            format = sentences.getOrDefault(Language.EN, Map.of()).get(key);
        }
        if (format == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        // A MessageFormat is not safe for several threads at once; a clone is cheap.
        return ((MessageFormat) format.clone()).format(slots);
    }
}
