package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LineFile;
import nl.wegwijs.knowledge.pattern.PatternFiles;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// What teaches to hear a wish or danger: the phrasings in the folders of the intents and the crisis signals and, to
/// learn beforehand, samples of their patterns. Questions about topics and ordinary messages that only look like it are
/// the counter-examples.
final class HeedingLessons {

    private static final Pattern PHRASINGS = Pattern.compile("([^/]+)/([^/]+)/([^/]+)\\.phrasings\\.txt");
    private static final Pattern ORDINARY = Pattern.compile("ordinary/([^/]+)\\.txt");
    private static final String CRISIS = "crisis";
    private static final String INTENTS = "intents";

    /// How much a message teaches: those that somebody wrote for this most, for there are few; ordinary ones less
    /// than that, or the cries that look like them fall silent; samples of patterns little, for there are many and
    /// nobody says them.
    private static final float WRITTEN = 8;

    private static final float ORDINARY_LINE = 6;
    private static final float QUESTION = 2;
    private static final float SAMPLE = 0.3f;

    /// So many words.
    private static final int PIECE = 4;

    private final Questions questions;
    private final List<String> classes;
    private final List<Lesson> lessons = new ArrayList<>();

    private HeedingLessons(Questions questions, List<String> classes) {
        this.questions = questions;
        this.classes = classes;
    }

    /// @param classes what can be heard, and last `""` for nothing
    static List<Lesson> of(ContentFiles files, List<Example> others, Questions questions, List<String> classes) {
        var made = new HeedingLessons(questions, classes);
        made.addPhrasings(files);
        made.addOrdinary(files);
        others.stream()
                .filter(example -> example.part() != Example.Part.COURTESY)
                .forEach(example -> made.lessons.add(new Lesson(example.question(), classes.size() - 1, QUESTION)));
        return made.lessons;
    }

    /// The same and the samples of the patterns, which are too many to look at each time the program starts.
    static List<Lesson> beforehand(
            ContentFiles files, List<Example> others, Questions questions, List<String> classes) {
        var made = new HeedingLessons(questions, classes);
        made.addSamples(files, CRISIS);
        made.addSamples(files, INTENTS);
        made.lessons.addAll(of(files, others, questions, classes));
        return made.lessons;
    }

    /// Some words out of every question, for danger. Samples of patterns are short: without short ordinary messages
    /// beside them every everyday word would sound like danger.
    static List<Lesson> pieces(List<Example> others, Questions questions, List<String> classes) {
        var made = new HeedingLessons(questions, classes);
        others.forEach(made::addPiece);
        return made.lessons;
    }

    private void addSamples(ContentFiles files, String folder) {
        for (var entry : PatternFiles.read(files.texts(), folder).entries()) {
            var number = entry.pattern().isException() ? classes.size() - 1 : numberOf(entry.owner());
            entry.pattern().samples().forEach(text -> add(number, text, entry.language(), SAMPLE));
        }
    }

    private void addPiece(Example example) {
        var words = example.question().words().stream()
                .filter(word -> !Question.isSkeleton(word))
                .toList();
        if (example.part() == Example.Part.PHRASING && words.size() > PIECE) {
            var start = Math.floorMod(words.hashCode(), words.size() - PIECE);
            add(
                    classes.size() - 1,
                    String.join(" ", words.subList(start, start + PIECE)),
                    example.question().language(),
                    1);
        }
    }

    private void addPhrasings(ContentFiles files) {
        files.texts().forEach((path, text) -> {
            var parts = PHRASINGS.matcher(path);
            if (parts.matches() && List.of(CRISIS, INTENTS).contains(parts.group(1))) {
                addLines(numberOf(parts.group(2)), text, parts.group(3), WRITTEN);
            }
        });
    }

    private void addOrdinary(ContentFiles files) {
        files.texts().forEach((path, text) -> {
            var parts = ORDINARY.matcher(path);
            if (parts.matches()) {
                addLines(classes.size() - 1, text, parts.group(1), ORDINARY_LINE);
            }
        });
    }

    private void addLines(int number, String text, String tag, float weight) {
        Language.find(tag)
                .ifPresent(language -> LineFile.read(text).forEach(line -> add(number, line.text(), language, weight)));
    }

    /// What is heard elsewhere is nothing here.
    private int numberOf(String owner) {
        var number = classes.indexOf(owner);
        return number < 0 ? classes.size() - 1 : number;
    }

    private void add(int number, String text, Language language, float weight) {
        lessons.add(new Lesson(questions.of(text, language), number, weight));
    }
}
