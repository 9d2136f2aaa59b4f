package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import nl.wegwijs.knowledge.content.Topic;
import nl.wegwijs.knowledge.content.TopicText;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The Lucene index of topics that have titles and texts only. Fields: `title.<tag>` and `text.<tag>` of a whole text,
/// `line.<tag>` of each of its lines, `grams.<tag>` the letter grams of the whole.
final class TextIndex implements AutoCloseable {

    static final String TITLE = "title.";
    static final String TEXT = "text.";
    static final String LINE = "line.";
    static final String GRAMS = "grams.";

    private static final float K1 = 0.9f;
    private static final float B = 0.4f;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final FieldSearch search;

    TextIndex(List<Topic> topics, Questions questions) {
        try {
            write(topics, questions);
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new BM25Similarity(K1, B));
        search = new FieldSearch(searcher, topics.size());
    }

    FieldSearch search() {
        return search;
    }

    private void write(List<Topic> topics, Questions questions) throws IOException {
        var config = new IndexWriterConfig(Analyzers.spaces()).setSimilarity(new BM25Similarity(K1, B));
        try (var writer = new IndexWriter(directory, config)) {
            for (var number = 0; number < topics.size(); number++) {
                for (var text : topics.get(number).texts().values()) {
                    writer.addDocument(whole(number, text, questions));
                    for (var line : lines(text)) {
                        writer.addDocument(line(number, text, line, questions));
                    }
                }
            }
            writer.forceMerge(1);
        }
    }

    private static List<String> lines(TopicText text) {
        return List.of(text.answer(), text.steps(), text.mistakes()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Document whole(int topic, TopicText text, Questions questions) {
        var tag = text.language().tag();
        var title = questions.of(text.title(), text.language());
        var body = questions.of(text.title() + "\n" + String.join("\n", lines(text)), text.language());
        var document = document(topic);
        add(document, TITLE + tag, title.terms());
        add(document, TEXT + tag, body.terms());
        add(document, GRAMS + tag, Grams.of(body.words()));
        return document;
    }

    private static Document line(int topic, TopicText text, String line, Questions questions) {
        var document = document(topic);
        add(
                document,
                LINE + text.language().tag(),
                questions.of(line, text.language()).terms());
        return document;
    }

    private static Document document(int topic) {
        var document = new Document();
        document.add(new NumericDocValuesField(FieldSearch.TOPIC, topic));
        return document;
    }

    private static void add(Document document, String field, Collection<String> terms) {
        document.add(new TextField(field, String.join(" ", terms), Field.Store.NO));
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing memory failed", e);
        }
    }
}
