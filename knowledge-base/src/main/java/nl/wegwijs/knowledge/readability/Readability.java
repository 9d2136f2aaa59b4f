package nl.wegwijs.knowledge.readability;

import java.util.List;

/// How hard a text is as a whole, and sentence by sentence. A higher score is harder; [Level] says what it comes to.
public record Readability(Level level, double score, List<SentenceReadability> sentences) {

    public Readability {
        sentences = List.copyOf(sentences);
    }

    /// All that makes the text hard, in the order of the text.
    public List<Remark> remarks() {
        return sentences.stream()
                .flatMap(sentence -> sentence.remarks().stream())
                .toList();
    }
}
