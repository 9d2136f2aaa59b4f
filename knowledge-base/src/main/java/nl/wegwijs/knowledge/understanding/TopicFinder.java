package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wegwijs.knowledge.content.ContentFiles;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.language.Language;

/// Finds the topics that a question may be about, each with a calibrated probability.
final class TopicFinder implements AutoCloseable {

    private final List<String> topicIds;
    private final Analyzers analyzers = new Analyzers();
    private final Concepts concepts;
    private final TopicIndex index;
    private final TopicClassifier classifier;
    private final Rankers rankers = Rankers.shipped();

    TopicFinder(SocialeKaart kaart, ContentFiles files) {
        topicIds = kaart.topics().stream().map(Topic::id).toList();
        concepts = new Concepts(kaart.concepts());
        var examples = Examples.of(kaart, files, analyzers, concepts);
        index = new TopicIndex(examples, topicIds.size());
        classifier = TopicClassifier.train(examples, topicIds.size());
    }

    /// All topics, best first, and how probable it is that it is none of them.
    Found find(String text, Language language) {
        var question = Question.of(text, language, analyzers, concepts);
        var evidence = Evidence.gather(question, index.search(), classifier, topicIds.size());
        var probabilities = rankers.of(index.coverage(question)).probabilities(evidence);
        var topics = new ArrayList<ScoredTopic>();
        for (var number = 0; number < topicIds.size(); number++) {
            topics.add(new ScoredTopic(topicIds.get(number), probabilities[number]));
        }
        topics.sort(Comparator.comparingDouble(ScoredTopic::probability).reversed());
        return new Found(topics, probabilities[topicIds.size()]);
    }

    @Override
    public void close() {
        index.close();
    }

    record Found(List<ScoredTopic> topics, double none) {}
}
