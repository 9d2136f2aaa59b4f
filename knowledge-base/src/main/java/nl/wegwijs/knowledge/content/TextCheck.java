package nl.wegwijs.knowledge.content;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.language.Language;

/// Checks the texts of one topic: the Dutch one against the limits of the format, the others against the Dutch one.
final class TextCheck {

    private static final int MOST_ANSWER_SENTENCES = 3;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?؟።](?=\\s+\\S)");

    private TextCheck() {}

    static void check(Map<Language, TopicText> texts, Map<Language, YamlMap> yamls) {
        texts.forEach((language, text) -> {
            var yaml = requireNonNull(yamls.get(language));
            checkAnswer(text, yaml);
            checkVolunteerParts(text, yaml);
            TranslationCheck.checkScript(yaml, language);
        });
        var dutch = texts.get(Language.NL);
        if (dutch == null) {
            return;
        }
        checkLimits(dutch, requireNonNull(yamls.get(Language.NL)));
        texts.forEach((language, text) -> {
            var yaml = requireNonNull(yamls.get(language));
            if (text.isBrief() && !language.isWhole()) {
                TranslationCheck.checkBrief(dutch, text, yaml);
            } else {
                TranslationCheck.check(dutch, text, yaml);
            }
        });
    }

    /// A translation may cut one sentence in two to keep it short.
    private static void checkAnswer(TopicText text, YamlMap yaml) {
        var sentences = text.answer().stream()
                .mapToLong(entry -> 1 + SENTENCE_END.matcher(entry).results().count())
                .sum();
        if (sentences == 0) {
            yaml.problem("answer", "the answer is empty");
            return;
        }
        var most = text.language() == Language.NL ? MOST_ANSWER_SENTENCES : MOST_ANSWER_SENTENCES + 1;
        if (sentences > most) {
            yaml.problem("answer", "the answer has " + sentences + " sentences; at most " + most + " are allowed");
        }
    }

    private static void checkVolunteerParts(TopicText text, YamlMap yaml) {
        if (text.language() != Language.NL) {
            for (var key : List.of("volunteer", "may", "may_not")) {
                if (yaml.has(key)) {
                    yaml.problem(key, "\"" + key + "\" is for volunteers and stands in nl.yaml only");
                }
            }
        }
    }

    private static void checkLimits(TopicText dutch, YamlMap yaml) {
        limit(yaml, "steps", dutch.steps().size(), 2, 6);
        limit(yaml, "bring", dutch.bring().size(), 0, 5);
        limit(yaml, "mistakes", dutch.mistakes().size(), 0, 4);
        limit(yaml, "volunteer", dutch.volunteer().size(), 2, 6);
    }

    private static void limit(YamlMap yaml, String key, int count, int least, int most) {
        if (count < least || count > most) {
            yaml.problem(key, "\"" + key + "\" has " + count + " entries; it must have " + least + " to " + most);
        }
    }
}
