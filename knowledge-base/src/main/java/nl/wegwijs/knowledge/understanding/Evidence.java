package nl.wegwijs.knowledge.understanding;

import java.util.List;

/// What speaks for each topic, and for none of them, as numbers in the order of the names below.
record Evidence(double[][] ofTopics, double[] ofNone) {

    static final List<String> FOR_TOPIC = List.of(
            "phrasing",
            "phrasing-mean",
            "title",
            "text",
            "concepts",
            "whole",
            "classifier",
            "classifier-log",
            "best-phrasing",
            "best-text",
            "best-whole");

    static final List<String> FOR_NONE = List.of(
            "always",
            "classifier-log",
            "unknown-in-phrasings",
            "unknown-in-texts",
            "phrasing",
            "text",
            "concepts",
            "whole");

    private static final double SMALLEST = 1e-4;

    static Evidence gather(Question question, FieldSearch search, LinearClassifier classifier, int topics) {
        var phrasing = search.search(TopicIndex.PHRASING + question.kind(), question.terms());
        var title = search.search(TopicIndex.TITLE + question.kind(), question.terms());
        var text = search.search(TopicIndex.TEXT + question.kind(), question.terms());
        var concepts = search.search(TopicIndex.CONCEPTS, question.concepts());
        var whole = search.search(TopicIndex.WHOLE, question.words());
        var probabilities = classifier.probabilities(question);
        var ofTopics = new double[topics][];
        for (var topic = 0; topic < topics; topic++) {
            ofTopics[topic] = new double[] {
                phrasing.best(topic),
                phrasing.mean(topic),
                title.best(topic),
                text.best(topic),
                concepts.best(topic),
                whole.best(topic),
                probabilities[topic],
                logarithm(probabilities[topic]),
                phrasing.part(topic),
                text.part(topic),
                whole.part(topic)
            };
        }
        var ofNone = new double[] {
            1,
            logarithm(probabilities[topics]),
            search.unknownPart(TopicIndex.PHRASING + question.kind(), question.terms()),
            search.unknownPart(TopicIndex.TEXT + question.kind(), question.terms()),
            phrasing.largest(),
            text.largest(),
            concepts.largest(),
            whole.largest()
        };
        return new Evidence(ofTopics, ofNone);
    }

    private static double logarithm(double probability) {
        return 1 + Math.log(Math.max(SMALLEST, probability)) / -Math.log(SMALLEST);
    }
}
