package nl.wegwijs.admin.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.admin.console.page.Visit;
import nl.wegwijs.knowledge.content.TextStatus;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;

/// A text as the fields of a form: each list is a field with one entry a line.
final class TextForm {
    /// In the order of the page; the last three are for volunteers.
    private static final List<String> NAMES =
            List.of("title", "answer", "steps", "deadline", "bring", "mistakes", "volunteer", "may", "may_not");

    private static final List<String> FOR_VOLUNTEERS = List.of("volunteer", "may", "may_not");
    private static final List<String> ONE_LINE = List.of("title", "deadline");

    private TextForm() {}

    /// @param dutch  what a translator translates
    /// @param theirs what somebody else saved meanwhile, where it differs
    record Field(
            String name,
            String value,
            boolean manyLines,
            int rows,
            boolean forVolunteers,
            Optional<Source> dutch,
            Optional<String> theirs) {}

    record Source(List<String> lines) {}

    record StatusChoice(String key, boolean chosen) {}

    static List<Field> fields(Topic topic, TopicText text, Optional<TopicText> theirs) {
        var dutch = topic.findText(Language.NL).filter(_ -> text.language() != Language.NL);
        var fields = new ArrayList<Field>();
        for (var name : names(topic, text.language())) {
            var value = valueOf(text, name);
            var source = dutch.map(other -> valueOf(other, name)).filter(words -> !words.isEmpty());
            long lines = Math.max(
                    value.lines().count(),
                    source.map(words -> words.lines().count()).orElse(0L));
            fields.add(new Field(
                    name,
                    value,
                    !ONE_LINE.contains(name),
                    (int) Math.clamp(lines * 2, 3, 16),
                    FOR_VOLUNTEERS.contains(name),
                    source.map(words -> new Source(words.lines().toList())),
                    theirs.map(other -> valueOf(other, name)).filter(words -> !words.equals(value))));
        }
        return fields;
    }

    static List<StatusChoice> statuses(TopicText text) {
        return Arrays.stream(TextStatus.values())
                .filter(status -> status != TextStatus.OUTDATED || text.status() == status)
                .map(status -> new StatusChoice(status.key(), status == text.status()))
                .toList();
    }

    static TopicText read(Visit visit, Language language) {
        boolean isDutch = language == Language.NL;
        return new TopicText(
                language,
                status(visit.form("status")),
                oneLine(visit.form("title")),
                lines(visit.form("answer")),
                lines(visit.form("steps")),
                Optional.of(oneLine(visit.form("deadline"))).filter(sentence -> !sentence.isEmpty()),
                lines(visit.form("bring")),
                lines(visit.form("mistakes")),
                isDutch ? lines(visit.form("volunteer")) : List.of(),
                isDutch ? lines(visit.form("may")) : List.of(),
                isDutch ? lines(visit.form("may_not")) : List.of());
    }

    /// Whether newcomers read something else than before.
    static boolean saysTheSame(TopicText one, TopicText other) {
        return NAMES.stream()
                .filter(name -> !FOR_VOLUNTEERS.contains(name))
                .allMatch(name -> valueOf(one, name).equals(valueOf(other, name)));
    }

    private static List<String> names(Topic topic, Language language) {
        return NAMES.stream()
                .filter(name -> language == Language.NL || !FOR_VOLUNTEERS.contains(name))
                .filter(name -> topic.deadline().isPresent() || !name.equals("deadline"))
                .toList();
    }

    private static String valueOf(TopicText text, String name) {
        return switch (name) {
            case "title" -> text.title();
            case "answer" -> String.join("\n", text.answer());
            case "steps" -> String.join("\n", text.steps());
            case "deadline" -> text.deadline().orElse("");
            case "bring" -> String.join("\n", text.bring());
            case "mistakes" -> String.join("\n", text.mistakes());
            case "volunteer" -> String.join("\n", text.volunteer());
            case "may" -> String.join("\n", text.may());
            case "may_not" -> String.join("\n", text.mayNot());
            default -> throw new IllegalArgumentException("no field " + name);
        };
    }

    private static TextStatus status(String key) {
        return Stream.of(TextStatus.values())
                .filter(status -> status.key().equals(key))
                .findFirst()
                .orElse(TextStatus.DRAFT);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(TextForm::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Signs that no keyboard has would make a file that cannot be read.
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\s]+", " ").strip();
    }
}
