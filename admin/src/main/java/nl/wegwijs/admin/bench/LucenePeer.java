package nl.wegwijs.admin.bench;

import java.util.List;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.evaluation.PlainLucene;
import nl.wegwijs.knowledge.evaluation.TestQuestion;

/// Lucene as it comes out of the box. It answers whenever it finds anything.
final class LucenePeer implements Peer {
    private final PlainLucene lucene;

    LucenePeer(SocialeKaart kaart) {
        lucene = new PlainLucene(kaart);
    }

    @Override
    public String name() {
        return "Lucene";
    }

    @Override
    public List<Found> ask(List<TestQuestion> questions) {
        return questions.stream()
                .map(question -> {
                    var start = System.nanoTime();
                    var topics = lucene.find(question.text());
                    return new Found(topics, !topics.isEmpty(), (System.nanoTime() - start) / 1000);
                })
                .toList();
    }

    @Override
    public void close() {
        lucene.close();
    }
}
