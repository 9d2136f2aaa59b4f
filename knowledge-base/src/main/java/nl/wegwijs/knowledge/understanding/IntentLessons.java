package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LineFile;
import nl.wegwijs.knowledge.pattern.PatternFiles;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// What teaches to hear a wish: the samples of the patterns and the phrasings that stand beside them. Questions about
/// topics and signs of danger are the counter-examples.
final class IntentLessons {

    private static final Pattern PHRASINGS = Pattern.compile("intents/([^/]+)/([^/]+)\\.phrasings\\.txt");
    private static final int NONE = Intent.values().length;

    private final Questions questions;
    private final List<Lesson> lessons = new ArrayList<>();

    private IntentLessons(Questions questions) {
        this.questions = questions;
    }

    static List<Lesson> of(ContentFiles files, List<Example> others, Questions questions) {
        var made = new IntentLessons(questions);
        made.addSamples(files, "crisis");
        made.addSamples(files, "intents");
        made.addPhrasings(files);
        others.forEach(example -> made.lessons.add(new Lesson(example.question(), NONE, 1)));
        return made.lessons;
    }

    private void addSamples(ContentFiles files, String folder) {
        for (var entry : PatternFiles.read(files.texts(), folder).entries()) {
            var number = entry.pattern().isException() ? NONE : numberOf(entry.owner());
            entry.pattern().samples().forEach(text -> add(number, text, entry.language()));
        }
    }

    private void addPhrasings(ContentFiles files) {
        files.texts().forEach((path, text) -> {
            var parts = PHRASINGS.matcher(path);
            if (parts.matches()) {
                Language.find(parts.group(2))
                        .ifPresent(language -> LineFile.read(text)
                                .forEach(line -> add(numberOf(parts.group(1)), line.text(), language)));
            }
        });
    }

    private static int numberOf(String owner) {
        return Intent.find(owner).map(Intent::ordinal).orElse(NONE);
    }

    private void add(int number, String text, Language language) {
        lessons.add(new Lesson(questions.of(text, language), number, 1));
    }
}
