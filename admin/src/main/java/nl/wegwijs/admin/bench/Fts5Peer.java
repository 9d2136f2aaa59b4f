package nl.wegwijs.admin.bench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.db.bench.TrigramSearch;
import nl.wegwijs.knowledge.content.Phrasing;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.evaluation.TestQuestion;

/// Full-text search of SQLite with its trigram tokenizer. It answers whenever it finds anything.
final class Fts5Peer implements Peer {
    private final TrigramSearch search;

    Fts5Peer(SocialeKaart kaart) {
        search = new TrigramSearch(kaart.topics().stream().collect(Collectors.toMap(Topic::id, Fts5Peer::body)));
    }

    private static String body(Topic topic) {
        var texts = topic.texts().values().stream()
                .flatMap(text -> Stream.of(List.of(text.title()), text.answer(), text.steps(), text.mistakes()))
                .flatMap(List::stream);
        var phrasings =
                topic.phrasings().values().stream().flatMap(List::stream).map(Phrasing::text);
        return Stream.concat(texts, phrasings).collect(Collectors.joining("\n"));
    }

    @Override
    public String name() {
        return "SQLite FTS5";
    }

    @Override
    public List<Found> ask(List<TestQuestion> questions) {
        return questions.stream()
                .map(question -> {
                    var start = System.nanoTime();
                    var topics = search.find(question.text());
                    return new Found(topics, !topics.isEmpty(), (System.nanoTime() - start) / 1000);
                })
                .toList();
    }

    @Override
    public void close() {
        search.close();
    }
}
