package nl.wegwijs.knowledge.understanding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.content.Topic;

/// Finds topics of content that has phrasings.
final class TopicFinder implements Finder {

    static final String SHIPPED = "/nl/wegwijs/knowledge/understanding/topics.bin.gz";

    private static final int FEWEST_WORDS = 3;
    private static final int MANY_TITLES = 3;

    private final List<String> topicIds;
    private final Map<String, Integer> phrased;
    private final Titles titles;
    private final TopicIndex index;
    private final LinearClassifier classifier;
    private final Rankers rankers = Rankers.shipped();

    TopicFinder(List<Topic> topics, List<Example> examples) {
        topicIds = topics.stream().map(Topic::id).toList();
        titles = new Titles(topics);
        phrased = phrased(examples);
        var indexing = CompletableFuture.supplyAsync(() -> new TopicIndex(examples, topicIds.size()));
        classifier = ShippedClassifier.learn(SHIPPED, Examples.lessons(examples, topicIds.size()), classes(topicIds));
        index = indexing.join();
    }

    /// A class for each topic, and a last one for none.
    static List<String> classes(List<String> topicIds) {
        return Stream.concat(topicIds.stream(), Stream.of("")).toList();
    }

    /// What an editor wrote down leads where the editor said, whatever else speaks against it. One or two words may
    /// mean
    /// more than the editor thought of.
    private static Map<String, Integer> phrased(List<Example> examples) {
        var phrased = new HashMap<String, Integer>();
        for (var example : examples) {
            if (example.part() == Example.Part.PHRASING
                    && example.question().words().size() >= FEWEST_WORDS) {
                phrased.putIfAbsent(key(example.question()), example.topic());
            }
        }
        return Map.copyOf(phrased);
    }

    private static String key(Question question) {
        return question.kind() + " " + String.join(" ", question.words());
    }

    @Override
    public Found find(Question question) {
        var evidence = Evidence.gather(question, index.search(), classifier, topicIds.size());
        var probabilities = rankers.of(index.coverage(question)).probabilities(evidence);
        var exact = phrased.get(key(question));
        if (exact != null) {
            Arrays.fill(probabilities, 0);
            probabilities[exact] = 1;
        }
        share(titles.with(question), probabilities);
        return Found.of(topicIds, probabilities);
    }

    /// A word that stands in many titles may mean each of them.
    private static void share(List<Integer> numbers, double[] probabilities) {
        if (numbers.size() < MANY_TITLES) {
            return;
        }
        var all = numbers.stream().mapToDouble(number -> probabilities[number]).sum();
        numbers.forEach(number -> probabilities[number] = (probabilities[number] + all / numbers.size()) / 2);
    }

    @Override
    public void close() {
        index.close();
    }
}
