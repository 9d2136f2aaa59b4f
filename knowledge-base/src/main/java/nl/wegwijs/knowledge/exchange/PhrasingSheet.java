package nl.wegwijs.knowledge.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LineFile;

/// One row a question that people ask. For a topic and language that stand in the file, its rows are the whole list: a
/// row that was taken out takes the question out.
final class PhrasingSheet implements Sheet {

    private static final List<String> COLUMNS = List.of("topic", "language", "writer", "question");
    private static final String ENDING = ".phrasings.txt";

    @Override
    public String file() {
        return "phrasings.csv";
    }

    @Override
    public List<String> required() {
        return COLUMNS;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public boolean isWholeList() {
        return true;
    }

    @Override
    public List<List<String>> write(ContentFiles files) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        for (var topic : files.below("topics")) {
            for (var name : files.below("topics/" + topic)) {
                if (name.endsWith(ENDING)) {
                    var tag = name.substring(0, name.length() - ENDING.length());
                    LineFile.read(files.get("topics/" + topic + "/" + name))
                            .forEach(line -> rows.add(List.of(topic, tag, line.writer(), line.text())));
                }
            }
        }
        return rows;
    }

    @Override
    public void read(CsvTable table, Draft draft) {
        var byDocument = new LinkedHashMap<String, List<Question>>();
        for (var row : table.rows()) {
            var topic = row.get("topic").strip();
            var tag = row.get("language").strip();
            var question =
                    new Question(row.get("writer").strip(), row.get("question").strip());
            var refused = Known.topic(topic, draft)
                    .or(() -> isSpoken(tag) ? Optional.empty() : Known.language(tag))
                    .or(question::refuse);
            if (refused.isPresent()) {
                draft.mistake(row.place() + ": " + refused.get());
                continue;
            }
            var document = "topics/" + topic + "/" + tag + ENDING;
            draft.origins().addLine(document, row.place("question"), question.text());
            byDocument.computeIfAbsent(document, unused -> new ArrayList<>()).add(question);
        }
        byDocument.forEach((document, questions) -> readDocument(document, questions, draft));
    }

    /// Also `ar-Latn`, Arabic in Latin letters.
    private static boolean isSpoken(String tag) {
        return tag.matches("[A-Za-z-]+") && Language.find(tag).isPresent();
    }

    private static void readDocument(String document, List<Question> questions, Draft draft) {
        var text = draft.text(document);
        var added = new ArrayList<>(questions);
        var removed = new LinkedHashMap<Integer, Question>();
        for (var line : LineFile.read(text)) {
            var question = new Question(line.writer(), line.text());
            if (!added.remove(question)) {
                removed.put(line.number(), question);
            }
        }
        if (!added.isEmpty() || !removed.isEmpty()) {
            if (removed.size() > added.size()) {
                draft.note("%d questions of %s were taken out: they are not in the file."
                        .formatted(removed.size() - added.size(), document));
            }
            draft.put(document, edited(text, added, removed));
        }
    }

    /// A question that took the place of another by the same writer stands on its line; others come at the end.
    private static String edited(String text, List<Question> added, Map<Integer, Question> removed) {
        var lines = new ArrayList<String>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var gone = removed.get(number);
            if (gone == null) {
                lines.add(line);
                continue;
            }
            var next = added.stream()
                    .filter(question -> question.writer().equals(gone.writer()))
                    .findFirst();
            next.ifPresent(question -> lines.add(question.text()));
            next.ifPresent(added::remove);
        }
        var writers = LineFile.read(text);
        var writer = writers.isEmpty() ? "" : writers.getLast().writer();
        for (var question : added) {
            if (!question.writer().equals(writer)) {
                writer = question.writer();
                lines.add("# writer: " + writer);
            }
            lines.add(question.text());
        }
        return String.join("\n", lines) + "\n";
    }

    private record Question(String writer, String text) {

        Optional<String> refuse() {
            if (text.isEmpty()) {
                return Optional.of("the question is empty");
            }
            return text.startsWith("#") || text.contains("\n") || writer.contains("\n")
                    ? Optional.of("a question is one line and does not begin with #")
                    : Optional.empty();
        }
    }
}
