package nl.wegwijs.knowledge.understanding;

import java.util.List;
import nl.wegwijs.knowledge.content.Topic;

/// Finds topics of content that has titles and texts only, in the language of the question or in English: then by a
/// table of translations.
final class TextFinder implements Finder {

    private final List<String> topicIds;
    private final TextIndex index;
    private final TranslationTable translations;
    private final Rankers rankers = Rankers.shipped();

    TextFinder(List<Topic> topics, Questions questions, TranslationTable translations) {
        topicIds = topics.stream().map(Topic::id).toList();
        index = new TextIndex(topics, questions);
        this.translations = translations;
    }

    @Override
    public Found find(Question question) {
        return Found.of(topicIds, rankers.of(coverage(question)).probabilities(evidence(question)));
    }

    Coverage coverage(Question question) {
        return index.search().has(TextIndex.TEXT + question.language().tag()) ? Coverage.TEXTS : Coverage.FOREIGN_TEXTS;
    }

    Evidence evidence(Question question) {
        return TextEvidence.gather(question, index.search(), translations, topicIds.size());
    }

    @Override
    public void close() {
        index.close();
    }
}
