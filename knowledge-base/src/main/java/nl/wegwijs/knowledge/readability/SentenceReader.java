package nl.wegwijs.knowledge.readability;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.knowledge.readability.Remark.Kind;

/// Finds all that makes a sentence hard, as remarks and in figures.
record SentenceReader(
        WordFrequency frequency, Traits traits, Passives passives, FormalWords formalWords, NounStyle nounStyle) {

    private static final int MOST_WORDS = 15;
    private static final int MOST_SYLLABLES = 4;
    private static final int RAREST = 5;

    static SentenceReader with(WordFrequency frequency) {
        return new SentenceReader(
                frequency,
                new Traits(frequency),
                new Passives(Participles.shipped()),
                FormalWords.shipped(),
                new NounStyle(frequency));
    }

    double[] traits(Sentence sentence, List<Remark> remarks) {
        return traits.of(sentence, remarks);
    }

    List<Remark> remarks(Sentence sentence) {
        var remarks = new ArrayList<Remark>();
        if (sentence.words().size() > MOST_WORDS) {
            addAll(Kind.LONG_SENTENCE, sentence, List.of(sentence.text()), remarks);
        }
        addWords(sentence, remarks);
        addAll(Kind.PASSIVE, sentence, passives.in(sentence), remarks);
        addAll(
                Kind.NESTED_CLAUSE,
                sentence,
                Clauses.subordinate(sentence).stream().skip(1).toList(),
                remarks);
        addAll(Kind.NUMBER_IN_LETTERS, sentence, Numbers.inLetters(sentence), remarks);
        addAll(Kind.HARD_DATE, sentence, Numbers.hardDates(sentence), remarks);
        addAll(Kind.DOUBLE_NEGATION, sentence, Negations.doubled(sentence), remarks);
        addAll(Kind.IMPERSONAL, sentence, words(sentence, token -> token.lower().equals("men")), remarks);
        return remarks;
    }

    /// A word gets one remark: the one that helps most to replace it.
    private void addWords(Sentence sentence, List<Remark> remarks) {
        var formal = formalWords.in(sentence);
        formal.forEach(found -> remarks.add(
                new Remark(Kind.FORMAL_WORD, sentence.text(), found.words(), Optional.of(found.plainer()))));
        var seen = formal.stream()
                .flatMap(found -> Stream.of(found.words().split(" ")))
                .collect(Collectors.toSet());
        addUnseen(Kind.ABBREVIATION, sentence, words(sentence, SentenceReader::isAbbreviation), seen, remarks);
        addUnseen(Kind.RARE_WORD, sentence, words(sentence, this::isRare), seen, remarks);
        addUnseen(Kind.NOUN_STYLE, sentence, nounStyle.in(sentence), seen, remarks);
        addUnseen(Kind.LONG_WORD, sentence, words(sentence, this::isLong), seen, remarks);
    }

    private static boolean isAbbreviation(Token token) {
        return token.kind() == Token.Kind.ABBREVIATION && !token.isExplained();
    }

    private boolean isRare(Token token) {
        return token.isOpen() && frequency.band(token.lower()) > RAREST;
    }

    private boolean isLong(Token token) {
        return token.isOpen()
                && frequency.band(token.lower()) > WordFrequency.EVERYDAY
                && Syllables.count(token.lower()) > MOST_SYLLABLES;
    }

    private static List<String> words(Sentence sentence, Predicate<Token> hard) {
        return sentence.tokens().stream().filter(hard).map(Token::text).toList();
    }

    private static void addUnseen(
            Kind kind, Sentence sentence, List<String> words, Set<String> seen, List<Remark> remarks) {
        addAll(kind, sentence, words.stream().filter(not(seen::contains)).toList(), remarks);
        seen.addAll(words);
    }

    private static void addAll(Kind kind, Sentence sentence, List<String> words, List<Remark> remarks) {
        words.forEach(word -> remarks.add(new Remark(kind, sentence.text(), word, Optional.empty())));
    }
}
