package nl.wegwijs.knowledge.content;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.wegwijs.knowledge.language.Language;

/// Reads the directory fields of an organization; all of them may be left out.
final class DirectoryReader {

    private DirectoryReader() {}

    static Directory read(YamlMap yaml) {
        return new Directory(
                yaml.textOr("mail", ""),
                yaml.references("villages", "village"),
                each(yaml, "languages", Language::find),
                yesOrNo(yaml, "interpreter"),
                known(
                        yaml,
                        "dutch_level",
                        level -> level.matches("[0-3]") ? Optional.of(Integer.valueOf(level)) : Optional.empty()),
                yesOrNo(yaml, "childcare"),
                yesOrNo(yaml, "by_bus"),
                each(yaml, "times", Directory.Time::find),
                each(yaml, "entry", Directory.Entry::find),
                known(yaml, "costs", Directory.Costs::find),
                yesOrNo(yaml, "for_women"),
                yaml.textOr("quality_mark", ""));
    }

    private static Optional<Boolean> yesOrNo(YamlMap yaml, String key) {
        return known(
                yaml,
                key,
                text -> Optional.ofNullable(Map.of("true", true, "false", false).get(text)));
    }

    private static <T> Optional<T> known(YamlMap yaml, String key, Function<String, Optional<T>> find) {
        return yaml.one(key, text -> find.apply(text).map(Optional::of), Optional.empty());
    }

    private static <T> Set<T> each(YamlMap yaml, String key, Function<String, Optional<T>> find) {
        var found = new LinkedHashSet<T>();
        Collection<String> texts = yaml.texts(key);
        for (var text : texts) {
            find.apply(text)
                    .ifPresentOrElse(
                            found::add,
                            () -> yaml.problem(key, "\"" + text + "\" is no known value of \"" + key + "\""));
        }
        return found;
    }
}
