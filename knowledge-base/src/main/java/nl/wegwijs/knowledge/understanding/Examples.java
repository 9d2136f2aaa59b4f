package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.content.TopicText;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LineFile;
import nl.wegwijs.knowledge.understanding.Example.Part;
import nl.wegwijs.knowledge.understanding.LinearClassifier.Lesson;

/// Makes examples out of the phrasings, titles and texts of the topics, the off-domain lines and the courtesies.
/// Arabic ones twice: as they are, and as if typed in Latin letters.
final class Examples {

    private static final Pattern OFF_DOMAIN = Pattern.compile("offdomain/([^/]+)\\.txt");
    private static final Pattern COURTESY = Pattern.compile(
            "intents/(?:greeting|thanks|bye|how-are-you|who-are-you|compliment|insult)/([^/]+)" + "\\.phrasings\\.txt");

    private final List<Line> lines = new ArrayList<>();

    private Examples() {}

    static List<Example> of(SocialeKaart kaart, ContentFiles files, Questions questions) {
        var made = new Examples();
        for (var number = 0; number < kaart.topics().size(); number++) {
            made.addTopic(number, kaart.topics().get(number));
        }
        made.addTopicless(files, OFF_DOMAIN, Part.OFF_DOMAIN);
        made.addTopicless(files, COURTESY, Part.COURTESY);
        return made.lines.parallelStream()
                .flatMap(line -> line.examples(questions))
                .toList();
    }

    /// What a classifier with a class for each topic and one for none learns from.
    static List<Lesson> lessons(List<Example> examples, int topics) {
        return examples.stream().map(example -> example.lesson(topics)).toList();
    }

    private void addTopic(int number, Topic topic) {
        for (var language : Language.values()) {
            topic.findText(language).ifPresent(text -> addText(number, text));
            for (var phrasing : topic.phrasings().getOrDefault(language, List.of())) {
                add(number, Part.PHRASING, phrasing.writer(), phrasing.text(), language);
            }
        }
    }

    private void addText(int number, TopicText text) {
        add(number, Part.TITLE, "", text.title(), text.language());
        var body = Stream.of(text.answer(), text.steps(), text.mistakes()).flatMap(List::stream);
        add(number, Part.TEXT, "", String.join(" ", body.toList()), text.language());
    }

    private void addTopicless(ContentFiles files, Pattern paths, Part part) {
        files.texts().forEach((path, text) -> {
            var parts = paths.matcher(path);
            if (parts.matches()) {
                Language.find(parts.group(1))
                        .ifPresent(language -> LineFile.read(text)
                                .forEach(line -> add(Example.NO_TOPIC, part, line.writer(), line.text(), language)));
            }
        });
    }

    private void add(int topic, Part part, String writer, String text, Language language) {
        lines.add(new Line(topic, part, writer, text, language));
    }

    /// Not yet cut up, which takes most of the time.
    private record Line(int topic, Part part, String writer, String text, Language language) {

        Stream<Example> examples(Questions questions) {
            var question = questions.of(text, language);
            var example = new Example(topic, part, writer, question);
            return language == Language.AR && !question.isArabizi()
                    ? Stream.of(example, new Example(topic, part, writer, questions.asArabizi(text)))
                    : Stream.of(example);
        }
    }
}
