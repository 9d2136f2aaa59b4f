package nl.wegwijs.knowledge.readability;

import java.util.List;
import java.util.Set;

/// Estimates the reading level of a Dutch text and says what makes it hard.
///
/// The score of a sentence is a weighted sum of its traits, learned from pairs of a letter's sentence and its plainer
/// wording; that of a text is the mean of its sentences. It looks at the form only: whether a
/// reader understands what is said, only a reader can tell. Never changes, so threads may share one.
public final class ReadabilityChecker {

    private final Explained explained;
    private final SentenceReader reader;
    private final Formula formula;

    /// The explained words are those that a reader can look up: the words of the glossary with their forms. They, and
    /// words with an explanation in brackets behind them, are not hard.
    public ReadabilityChecker(Set<String> explainedWords) {
        this(explainedWords, SentenceReader.with(WordFrequency.shipped()), Formula.shipped());
    }

    ReadabilityChecker(Set<String> explainedWords, SentenceReader reader, Formula formula) {
        this.explained = Explained.of(explainedWords);
        this.reader = reader;
        this.formula = formula;
    }

    /// Of a text without any sentence the level is A1.
    public Readability check(String text) {
        var known = explained.with(text);
        var sentences = Sentences.of(text).stream()
                .map(sentence -> check(Sentence.of(sentence, known)))
                .toList();
        var score = sentences.stream()
                .mapToDouble(SentenceReadability::score)
                .average()
                .orElse(0);
        return new Readability(formula.level(score), score, sentences);
    }

    /// One text in several parts, such as the steps of a topic: no sentence runs on from one part to the next.
    public Readability check(List<String> parts) {
        return check(String.join("\n", parts));
    }

    private SentenceReadability check(Sentence sentence) {
        var remarks = reader.remarks(sentence);
        var score = formula.score(reader.traits(sentence, remarks));
        return new SentenceReadability(sentence.text(), formula.level(score), score, remarks);
    }
}
