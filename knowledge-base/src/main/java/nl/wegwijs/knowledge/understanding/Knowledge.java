package nl.wegwijs.knowledge.understanding;

import java.util.EnumSet;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.ContentProblem;
import nl.wegwijs.knowledge.content.ContentReader;
import nl.wegwijs.knowledge.content.ContentReading;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.language.Language;
import nl.wegwijs.knowledge.language.LanguageDetector;
import nl.wegwijs.knowledge.pattern.Words;

/// All that we know at one moment, ready to understand messages. Immutable and safe for any number of threads;
/// an edit makes a new one. The same content and message always give the same understanding.
public final class Knowledge implements AutoCloseable {

    private static final int MOST_TOPICS = 10;

    /// What is longer is cut: nobody asks a question in this many characters.
    private static final int MOST_CHARACTERS = 2000;

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    private final ContentReading reading;
    private final LanguageChoice languages = new LanguageChoice(DETECTOR);
    private final Heeding heeding;
    private final TopicFinder finder;

    private Knowledge(ContentFiles files) {
        reading = ContentReader.read(files);
        heeding = new Heeding(reading.kaart(), files);
        finder = new TopicFinder(reading.kaart(), files);
    }

    public static Knowledge build(ContentFiles files) {
        return new Knowledge(files);
    }

    public SocialeKaart kaart() {
        return reading.kaart();
    }

    /// What is wrong in the files that this was built from.
    public List<ContentProblem> problems() {
        return reading.problems();
    }

    /// In this order: danger, a wish about the conversation, a courtesy and nothing else, a topic, any courtesy,
    /// unknown.
    public Understanding understand(String message, Asker asker) {
        var text = message.substring(0, Math.min(message.length(), MOST_CHARACTERS));
        var words = Words.of(text);
        var language = languages.choose(text, asker.chatLanguage());
        var danger = heeding.crisis(words);
        if (danger.isPresent()) {
            return new Understanding(language, new Decision.Crisis(danger.get()), List.of());
        }
        var spoken = EnumSet.of(Language.NL, Language.EN, language);
        asker.chatLanguage().ifPresent(spoken::add);
        var command = heeding.command(words, spoken);
        if (command.isPresent()) {
            return new Understanding(language, new Decision.Command(command.get()), List.of());
        }
        var smallTalk = heeding.smallTalk(words, spoken);
        if (smallTalk.filter(intent -> heeding.isOnlySmallTalk(words, intent)).isPresent()) {
            return new Understanding(language, new Decision.SmallTalk(smallTalk.get()), List.of());
        }
        var found = finder.find(text, language);
        var decision = Costs.cheapest(found.topics(), found.none());
        if (decision instanceof Decision.Unknown && smallTalk.isPresent()) {
            decision = new Decision.SmallTalk(smallTalk.get());
        }
        var best =
                found.topics().subList(0, Math.min(MOST_TOPICS, found.topics().size()));
        return new Understanding(language, decision, best);
    }

    @Override
    public void close() {
        finder.close();
    }
}
