package nl.wegwijs.admin.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijs.bot.text.Texts;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.language.Language;

/// Says what [nl.wegwijs.knowledge.content.ContentReader] finds wrong with a file to somebody who sees a form.
final class ProblemWords {
    private final Texts texts;
    private final Language language;

    ProblemWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /// @param slots the names of the groups of the pattern, in order
    private record Sort(Pattern message, String key, List<String> slots) {
        Sort(String message, String key, String... slots) {
            this(Pattern.compile(message), key, List.of(slots));
        }
    }

    private static final List<Sort> SORTS = List.of(
            new Sort("the answer is empty", "problem.answer_empty"),
            new Sort("the answer has (\\d+) sentences; at most \\d+ are allowed", "problem.answer_long", "n"),
            new Sort("\"(\\w+)\" is empty", "problem.empty", "field"),
            new Sort(
                    "\"(\\w+)\" has (\\d+) entries; it must have (\\d+) to (\\d+)",
                    "problem.count",
                    "field",
                    "n",
                    "least",
                    "most"),
            new Sort("\"(\\w+)\" has (\\d+) entries and nl.yaml has (\\d+)", "problem.as_dutch", "field", "n", "dutch"),
            new Sort(
                    "entry (\\d+) of \"(\\w+)\" has the numbers and links \\[(.*)] and nl.yaml has \\[(.*)]",
                    "problem.numbers",
                    "n",
                    "field",
                    "mine",
                    "dutch"),
            new Sort("\"(\\w+)\" is not in the script of \\w+: (.*)", "problem.script", "field", "text"));

    String say(ContentProblem problem) {
        for (var sort : SORTS) {
            var match = sort.message().matcher(problem.message());
            if (match.matches()) {
                return texts.say(language, sort.key(), slots(sort, match));
            }
        }
        return texts.say(language, "problem.other", Map.of("message", problem.message()));
    }

    private Map<String, Object> slots(Sort sort, Matcher match) {
        var slots = new HashMap<String, Object>();
        for (int i = 0; i < sort.slots().size(); i++) {
            slots.put(sort.slots().get(i), slot(sort.slots().get(i), match.group(i + 1)));
        }
        return slots;
    }

    private Object slot(String name, String value) {
        return switch (name) {
            case "field" -> texts.say(language, "field." + value);
            case "n", "least", "most" -> Integer.valueOf(value);
            case "mine", "dutch" -> value.isEmpty() ? texts.say(language, "problem.none") : value;
            default -> value;
        };
    }
}
