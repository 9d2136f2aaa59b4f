package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the topics that a question may be about, each with a calibrated probability.
final class TopicFinder implements AutoCloseable {

    private final List<String> topicIds;
    private final TopicIndex index;
    private final LinearClassifier classifier;
    private final Rankers rankers = Rankers.shipped();

    TopicFinder(List<String> topicIds, List<Example> examples) {
        this.topicIds = List.copyOf(topicIds);
        index = new TopicIndex(examples, topicIds.size());
        classifier = LinearClassifier.train(Examples.lessons(examples, topicIds.size()), topicIds.size() + 1);
    }

    /// All topics, best first, and how probable it is that it is none of them.
    Found find(Question question) {
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
