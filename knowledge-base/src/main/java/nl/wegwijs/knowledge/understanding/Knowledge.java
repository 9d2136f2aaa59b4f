package nl.wegwijs.knowledge.understanding;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Guess;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LanguageDetector;
import nl.wegwijs.knowledge.language.Normalizer;

/// All that we know at one moment, ready to understand messages. Immutable and safe for any number of threads;
/// an edit makes a new one.
public final class Knowledge implements AutoCloseable {

    private static final double ENOUGH = 0.5;

    private final SocialeKaart kaart;
    private final LanguageDetector detector = new LanguageDetector();

    private Knowledge(SocialeKaart kaart) {
        this.kaart = kaart;
    }

    public static Knowledge build(ContentFiles files) {
        return new Knowledge(ContentReader.read(files).kaart());
    }

    public SocialeKaart kaart() {
        return kaart;
    }

    public Understanding understand(String text, Asker asker) {
        var language = detector.detect(text)
                .map(Guess::language)
                .or(asker::chatLanguage)
                .orElse(Language.NL);
        var words = new HashSet<>(List.of(Normalizer.normalize(text).split(" ")));
        var topics = kaart.topics().stream()
                .map(topic -> new ScoredTopic(topic.id(), overlap(words, topic)))
                .sorted(Comparator.comparingDouble(ScoredTopic::probability).reversed())
                .limit(10)
                .toList();
        var sure = !topics.isEmpty() && topics.getFirst().probability() >= ENOUGH;
        Decision decision = sure
                ? new Decision.Answer(topics.getFirst().topicId())
                : new Decision.Unknown(
                        topics.stream().limit(3).map(ScoredTopic::topicId).toList());
        return new Understanding(language, decision, topics);
    }

    private static double overlap(HashSet<String> words, Topic topic) {
        return topic.phrasings().values().stream()
                .flatMap(List::stream)
                .mapToDouble(phrasing -> {
                    var other = new HashSet<>(
                            List.of(Normalizer.normalize(phrasing.text()).split(" ")));
                    var shared = other.stream().filter(words::contains).count();
                    return (double) shared / (words.size() + other.size() - shared);
                })
                .max()
                .orElse(0);
    }

    @Override
    public void close() {}
}
