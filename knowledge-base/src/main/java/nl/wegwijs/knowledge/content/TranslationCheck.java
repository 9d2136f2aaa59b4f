package nl.wegwijs.knowledge.content;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.language.Language;

/// A translation must have as many entries as the Dutch text, the same digits and links in each, and its own script.
final class TranslationCheck {

    private static final Pattern NUMBER_OR_LINK =
            Pattern.compile("\\p{Nd}+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:nl|org|eu|com)\\b", Pattern.CASE_INSENSITIVE);

    /// Keys, and labels that may be no more than a number and a name.
    private static final Set<String> WITHOUT_SCRIPT = Set.of("status", "id", "calls");

    private TranslationCheck() {}

    static void check(TopicText dutch, TopicText text, YamlMap yaml) {
        checkBrief(dutch, text, yaml);
        compare(yaml, "steps", dutch.steps(), text.steps());
        compare(yaml, "bring", dutch.bring(), text.bring());
        compare(yaml, "mistakes", dutch.mistakes(), text.mistakes());
        compare(
                yaml,
                "deadline",
                dutch.deadline().stream().toList(),
                text.deadline().stream().toList());
    }

    static void checkBrief(TopicText dutch, TopicText text, YamlMap yaml) {
        compare(yaml, "title", List.of(dutch.title()), List.of(text.title()));
        compare(yaml, "answer", dutch.answer(), text.answer());
    }

    static void compare(YamlMap yaml, String key, List<String> dutch, List<String> translated) {
        if (dutch.size() != translated.size()) {
            yaml.problem(key, "\"" + key + "\" has " + translated.size() + " entries and nl.yaml has " + dutch.size());
            return;
        }
        for (var i = 0; i < dutch.size(); i++) {
            var expected = numbersAndLinks(dutch.get(i));
            var actual = numbersAndLinks(translated.get(i));
            if (!expected.equals(actual)) {
                yaml.problem(
                        key,
                        "entry " + (i + 1) + " of \"" + key + "\" has the numbers and links " + actual
                                + " and nl.yaml has " + expected);
            }
        }
    }

    static void checkScript(YamlMap yaml, Language language) {
        checkScript(yaml, language, yaml.keys().toArray(String[]::new));
    }

    static void checkScript(YamlMap yaml, Language language, String... keys) {
        var script = scriptOf(language);
        for (var key : keys) {
            if (WITHOUT_SCRIPT.contains(key)) {
                continue;
            }
            for (var text : yaml.texts(key)) {
                var own = count(text, script);
                var foreign = text.codePoints().filter(Character::isLetter).count() - own;
                if (script == UnicodeScript.LATIN ? foreign > 0 : own == 0 && foreign > 0) {
                    yaml.problem(key, "\"" + key + "\" is not in the script of " + language.tag() + ": " + text);
                }
            }
        }
    }

    private static long count(String text, UnicodeScript script) {
        return text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == script)
                .count();
    }

    private static UnicodeScript scriptOf(Language language) {
        return switch (language) {
            case AR, FA, CKB, PS -> UnicodeScript.ARABIC;
            case TI -> UnicodeScript.ETHIOPIC;
            case UK, RU -> UnicodeScript.CYRILLIC;
            case NL, EN, TR, SO, FR, KMR -> UnicodeScript.LATIN;
        };
    }

    private static List<String> numbersAndLinks(String text) {
        var found = new ArrayList<String>();
        NUMBER_OR_LINK.matcher(text).results().forEach(match -> found.add(plain(match.group())));
        found.sort(null);
        return found;
    }

    private static String plain(String found) {
        var plain = new StringBuilder();
        found.codePoints()
                .map(point ->
                        Character.isDigit(point) ? '0' + Character.digit(point, 10) : Character.toLowerCase(point))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
