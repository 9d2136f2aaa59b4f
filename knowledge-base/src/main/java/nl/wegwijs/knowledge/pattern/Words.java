package nl.wegwijs.knowledge.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wegwijs.knowledge.language.Normalizer;

/// A message as normalized words, each with the number of the sentence that it stands in.
public record Words(List<String> words, List<Integer> sentences) {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?؟።])\\s+|\\R");

    public Words {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    public static Words of(String text) {
        var words = new ArrayList<String>();
        var sentences = new ArrayList<Integer>();
        var number = 0;
        for (var sentence : SENTENCE_END.split(text)) {
            for (var word : Normalizer.normalize(sentence).split(" ")) {
                if (!word.isEmpty()) {
                    words.add(word);
                    sentences.add(number);
                }
            }
            number++;
        }
        return new Words(words, sentences);
    }

    public int size() {
        return words.size();
    }

    /// These words with so many before and after them.
    public String around(Span span, int margin) {
        return String.join(
                " ", words.subList(Math.max(0, span.first - margin), Math.min(size(), span.last + margin + 1)));
    }

    boolean shareASentence(Span one, Span other) {
        return sentences.get(one.first()) <= sentences.get(other.last())
                && sentences.get(other.first()) <= sentences.get(one.last());
    }

    /// A run of words, both ends included.
    public record Span(int first, int last) {}
}
