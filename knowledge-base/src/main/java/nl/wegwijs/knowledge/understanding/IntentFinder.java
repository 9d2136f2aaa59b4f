package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LineFile;
import nl.wegwijs.knowledge.pattern.PatternFiles;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// Hears wishes that no pattern foresaw, by their likeness to what the patterns are meant for and to the phrasings that
/// stand beside them. Questions about topics and signs of danger are the counter-examples. Danger itself is left to the
/// patterns, which reviewers can read and which know negation: likeness heard hardly more of it and gave false alarms.
final class IntentFinder {

    private static final Pattern PHRASINGS = Pattern.compile("intents/([^/]+)/([^/]+)\\.phrasings\\.txt");
    private static final int NONE = Intent.values().length;
    private static final double ENOUGH = 0.5;

    private final Questions questions;
    private final List<Lesson> lessons = new ArrayList<>();
    private final LinearClassifier classifier;

    IntentFinder(ContentFiles files, List<Example> others, Questions questions) {
        this.questions = questions;
        addSamples(files, "crisis");
        addSamples(files, "intents");
        addPhrasings(files);
        others.forEach(example -> lessons.add(new Lesson(example.question(), NONE, 1)));
        classifier = LinearClassifier.train(lessons, NONE + 1);
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

    /// The likeliest intent, where it is likelier than everything else together.
    Optional<Intent> find(Question question) {
        var probabilities = classifier.probabilities(question);
        for (var intent : Intent.values()) {
            if (probabilities[intent.ordinal()] >= ENOUGH) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }
}
