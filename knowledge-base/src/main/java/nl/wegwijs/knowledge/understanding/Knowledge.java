package nl.wegwijs.knowledge.understanding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
    private static final int MOST_BESIDES = 2;

    /// A sentence out of its message is offered as another question where it is this likely about one topic.
    private static final double SURELY_ASKED = 0.9;

    /// What is longer is cut: nobody asks a question in this many characters.
    private static final int MOST_CHARACTERS = 2000;

    /// A cry may stand at the end of a long story.
    private static final int MOST_CHARACTERS_OF_A_CRY = 20_000;

    private static final LanguageDetector DETECTOR = new LanguageDetector();

    private final ContentReading reading;
    private final SocialeKaart kaart;
    private final LanguageChoice languages = new LanguageChoice(DETECTOR);
    private final Questions questions;
    private final Heeding heeding;
    private final Finder topics;
    private final IntentFinder intents;
    private final DangerFinder dangers;

    private Knowledge(ContentFiles files, Set<String> regions) {
        reading = ContentReader.read(files);
        kaart = regions.isEmpty() ? reading.kaart() : reading.kaart().inRegions(regions);
        questions = new Questions(kaart().concepts());
        heeding = new Heeding(kaart(), files);
        var examples = Examples.of(kaart(), files, questions);
        var makingIntents = CompletableFuture.supplyAsync(
                () -> new IntentFinder(HeedingLessons.of(files, examples, questions, IntentFinder.CLASSES)));
        var makingDangers = CompletableFuture.supplyAsync(() -> new DangerFinder(
                reading.kaart(), HeedingLessons.of(files, examples, questions, DangerFinder.classes(reading.kaart()))));
        topics = finder(kaart(), examples, questions);
        intents = makingIntents.join();
        dangers = makingDangers.join();
    }

    private static Finder finder(SocialeKaart kaart, List<Example> examples, Questions questions) {
        return examples.stream().anyMatch(example -> example.part() == Example.Part.PHRASING)
                ? new TopicFinder(kaart.topics(), examples)
                : new TextFinder(kaart.topics(), questions, TranslationTable.shipped());
    }

    /// Of all regions.
    public static Knowledge build(ContentFiles files) {
        return new Knowledge(files, Set.of());
    }

    /// With the gemeenten of these regions only.
    public static Knowledge build(ContentFiles files, Set<String> regions) {
        return new Knowledge(files, regions);
    }

    public SocialeKaart kaart() {
        return kaart;
    }

    /// What is wrong in the files that this was built from.
    public List<ContentProblem> problems() {
        return reading.problems();
    }

    /// In this order: danger, a wish about the conversation, a courtesy and nothing else, a topic, any courtesy,
    /// unknown.
    /// Patterns are asked first; danger or a wish that no pattern foresaw is judged by its likeness.
    public Understanding understand(String message, Asker asker) {
        var text = message.substring(0, Math.min(message.length(), MOST_CHARACTERS));
        var words = Words.of(text);
        var language = languages.choose(text, asker.chatLanguage());
        var spoken = EnumSet.of(Language.NL, Language.EN, language);
        asker.chatLanguage().ifPresent(spoken::add);
        var signal = heeding.crisis(
                text.length() == message.length()
                        ? words
                        : Words.of(message.substring(0, Math.min(message.length(), MOST_CHARACTERS_OF_A_CRY))));
        var question = questions.of(text, language);
        var found = topics.find(question);
        var danger = danger(signal, question, found);
        var decision = danger.<Decision>map(Decision.Crisis::new)
                .or(() -> heard(words, spoken, question, found))
                .orElseGet(() -> judge(question, found, heeding.smallTalk(words, spoken)));
        return new Understanding(
                language,
                decision,
                found.topics().stream().limit(MOST_TOPICS).toList(),
                also(text, language, decision),
                heeding.followUp(words),
                danger.isPresent() ? Optional.empty() : signal.map(Heeding.Danger::signalId));
    }

    /// What a pattern heard, unless the whole message and the words around the place surely only ask about it; or what
    /// is likely danger all the same, and likelier than any topic.
    private Optional<String> danger(Optional<Heeding.Danger> signal, Question question, Finder.Found found) {
        return signal.isPresent()
                ? signal.filter(heard -> Stream.concat(
                                        Stream.of(question),
                                        heard.places().stream().map(place -> questions.of(place, question.language())))
                                .anyMatch(words -> !dangers.isOrdinary(words, found)))
                        .map(Heeding.Danger::signalId)
                : dangers.find(question, found);
    }

    /// For grouping questions that we could not answer.
    public Likeness likeness(String text, Language language) {
        var question = questions.of(text, language);
        return Likeness.of(question, topics.find(question));
    }

    private Optional<Decision> heard(Words words, Set<Language> spoken, Question question, Finder.Found found) {
        return heeding.command(words, spoken)
                .filter(wish -> !intents.isPartOfQuestion(wish, question, found.best()))
                .<Decision>map(wish -> new Decision.Command(wish, true))
                .or(() -> heeding.onlySmallTalk(words).map(Decision.SmallTalk::new));
    }

    private Decision judge(Question question, Finder.Found found, Optional<Intent> heardSmallTalk) {
        if (question.words().stream().allMatch(word -> word.codePoints().noneMatch(Character::isLetter))) {
            return new Decision.Unknown(List.of());
        }
        var meant = intents.find(question, found.best());
        return meant.filter(Intent::isCommand)
                .<Decision>map(wish -> new Decision.Command(wish, false))
                .orElseGet(() -> decide(found, heardSmallTalk, meant));
    }

    /// What the single sentences of an answered message ask besides.
    private List<String> also(String text, Language language, Decision decision) {
        if (!(decision instanceof Decision.Answer(var answered))) {
            return List.of();
        }
        var sentences = Sentences.of(text);
        if (sentences.size() < 2) {
            return List.of();
        }
        return sentences.stream()
                .map(sentence -> topics.find(questions.of(sentence, language)))
                .filter(found -> found.best() >= SURELY_ASKED)
                .map(found -> found.topics().getFirst().topicId())
                .filter(topic -> !topic.equals(answered))
                .distinct()
                .limit(MOST_BESIDES)
                .toList();
    }

    /// A courtesy never takes the place of an answer; one that is only likely does take the place of a question back.
    private static Decision decide(Finder.Found found, Optional<Intent> heardSmallTalk, Optional<Intent> meant) {
        return switch (Costs.cheapest(found.topics(), found.none())) {
            case Decision.Unknown unknown ->
                heardSmallTalk
                        .or(() -> meant)
                        .<Decision>map(Decision.SmallTalk::new)
                        .orElse(unknown);
            case Decision.Clarify clarify ->
                meant.<Decision>map(Decision.SmallTalk::new).orElse(clarify);
            case Decision other -> other;
        };
    }

    @Override
    public void close() {
        topics.close();
    }
}
