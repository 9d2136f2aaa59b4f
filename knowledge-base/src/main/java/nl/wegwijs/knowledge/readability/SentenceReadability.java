package nl.wegwijs.knowledge.readability;

import java.util.List;

/// How hard one sentence is by itself.
public record SentenceReadability(String sentence, Level level, double score, List<Remark> remarks) {

    public SentenceReadability {
        remarks = List.copyOf(remarks);
    }
}
