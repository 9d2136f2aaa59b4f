package nl.wegwijs.knowledge.understanding;

import java.util.List;
import nl.wegwijs.knowledge.language.Language;

/// What speaks for each topic that has texts only, as numbers in the order of the names below.
final class TextEvidence {

    static final List<String> FOR_TOPIC = List.of(
            "title",
            "text",
            "line",
            "line-mean",
            "grams",
            "best-title",
            "best-text",
            "best-line",
            "best-grams",
            "english-title",
            "english-text",
            "english-line",
            "best-english-text",
            "best-english-line");

    static final List<String> FOR_NONE = List.of("always", "unknown", "text", "line", "english-text", "english-line");

    private static final String ENGLISH = Language.EN.tag();

    private TextEvidence() {}

    static Evidence gather(Question question, FieldSearch search, TranslationTable translations, int topics) {
        var tag = question.language().tag();
        var english = question.language() == Language.EN
                ? List.<WeightedTerm>of()
                : translations.english(question.kind(), question.terms());
        var title = search.search(TextIndex.TITLE + tag, question.terms());
        var text = search.search(TextIndex.TEXT + tag, question.terms());
        var line = search.search(TextIndex.LINE + tag, question.terms());
        var grams = search.search(TextIndex.GRAMS + tag, Grams.of(question.words()));
        var englishTitle = search.search(TextIndex.TITLE + ENGLISH, english);
        var englishText = search.search(TextIndex.TEXT + ENGLISH, english);
        var englishLine = search.search(TextIndex.LINE + ENGLISH, english);
        var ofTopics = new double[topics][];
        for (var topic = 0; topic < topics; topic++) {
            ofTopics[topic] = new double[] {
                title.best(topic),
                text.best(topic),
                line.best(topic),
                line.mean(topic),
                grams.best(topic),
                title.part(topic),
                text.part(topic),
                line.part(topic),
                grams.part(topic),
                englishTitle.best(topic),
                englishText.best(topic),
                englishLine.best(topic),
                englishText.part(topic),
                englishLine.part(topic)
            };
        }
        var ofNone = new double[] {
            1,
            search.unknownPart(TextIndex.TEXT + tag, question.terms()),
            text.largest(),
            line.largest(),
            englishText.largest(),
            englishLine.largest()
        };
        return new Evidence(ofTopics, ofNone);
    }
}
