package nl.wegwijs.knowledge.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the topics that a question may be about, each with a calibrated probability.
sealed interface Finder extends AutoCloseable permits TopicFinder, TextFinder {

    /// All topics, best first, and how probable it is that it is none of them.
    Found find(Question question);

    @Override
    void close();

    record Found(List<ScoredTopic> topics, double none) {

        /// How likely the likeliest topic is; 0 where there are no topics.
        double best() {
            return topics.isEmpty() ? 0 : topics.getFirst().probability();
        }

        /// @param probabilities one for each topic, and last for none
        static Found of(List<String> topicIds, double[] probabilities) {
            var topics = new ArrayList<ScoredTopic>();
            for (var number = 0; number < topicIds.size(); number++) {
                topics.add(new ScoredTopic(topicIds.get(number), probabilities[number]));
            }
            topics.sort(Comparator.comparingDouble(ScoredTopic::probability).reversed());
            return new Found(topics, probabilities[topicIds.size()]);
        }
    }
}
