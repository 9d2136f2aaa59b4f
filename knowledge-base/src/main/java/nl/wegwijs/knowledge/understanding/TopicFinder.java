package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the topics that a question may be about, each with a calibrated probability.
final class TopicFinder implements AutoCloseable {

    static final String SHIPPED = "/nl/wegwijs/knowledge/understanding/topics.bin.gz";

    private final List<String> topicIds;
    private final TopicIndex index;
    private final LinearClassifier classifier;
    private final Rankers rankers = Rankers.shipped();

    TopicFinder(List<String> topicIds, List<Example> examples) {
        this.topicIds = List.copyOf(topicIds);
        index = new TopicIndex(examples, topicIds.size());
        classifier = ShippedClassifier.learn(SHIPPED, Examples.lessons(examples, topicIds.size()), classes(topicIds));
    }

    /// A class for each topic, and a last one for none.
    static List<String> classes(List<String> topicIds) {
        return Stream.concat(topicIds.stream(), Stream.of("")).toList();
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
