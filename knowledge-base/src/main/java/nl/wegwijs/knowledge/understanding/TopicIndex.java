package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/// The Lucene index of one snapshot, in memory: a document for each phrasing and for each text of a topic, and
/// one with all words of a topic. Fields: `phrasing.<kind>`, `title.<kind>` and `text.<kind>` hold terms of a language,
/// `concepts` concepts, and `whole` the words as they were typed, of all languages.
final class TopicIndex implements AutoCloseable {

    static final String PHRASING = "phrasing.";
    static final String TITLE = "title.";
    static final String TEXT = "text.";

    static final String CONCEPTS = "concepts";
    static final String WHOLE = "whole";

    private static final float K1 = 0.9f;
    private static final float B = 0.4f;

    /// What one term that stands once in a text of average length scores, beside its rarity.
    static final double ONE_MATCH = 1 / (1 + K1);

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final FieldSearch search;

    TopicIndex(List<Example> examples, int topics) {
        try {
            write(examples);
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new BM25Similarity(K1, B));
        search = new FieldSearch(searcher, topics);
    }

    FieldSearch search() {
        return search;
    }

    Coverage coverage(Question question) {
        if (search.has(PHRASING + question.kind())) {
            return Coverage.PHRASED;
        }
        return Coverage.TRANSLATED;
    }

    private void write(List<Example> examples) throws IOException {
        var config = new IndexWriterConfig(Analyzers.spaces()).setSimilarity(new BM25Similarity(K1, B));
        try (var writer = new IndexWriter(directory, config)) {
            for (var example : examples) {
                if (!example.isOffDomain()) {
                    writer.addDocument(document(example));
                }
            }
            for (var topic : wholeTopics(examples).entrySet()) {
                writer.addDocument(wholeTopic(topic.getKey(), topic.getValue()));
            }
            writer.forceMerge(1);
        }
    }

    private static Map<Integer, List<String>> wholeTopics(List<Example> examples) {
        var words = new TreeMap<Integer, List<String>>();
        for (var example : examples) {
            if (!example.isOffDomain()) {
                words.computeIfAbsent(example.topic(), unused -> new ArrayList<>())
                        .addAll(example.question().words());
            }
        }
        return words;
    }

    private static Document wholeTopic(int topic, List<String> words) {
        var document = new Document();
        add(document, WHOLE, words);
        document.add(new NumericDocValuesField(FieldSearch.TOPIC, topic));
        return document;
    }

    private static Document document(Example example) {
        var document = new Document();
        var question = example.question();
        add(document, CONCEPTS, question.concepts());
        document.add(new NumericDocValuesField(FieldSearch.TOPIC, example.topic()));
        switch (example.part()) {
            case PHRASING -> add(document, PHRASING + question.kind(), question.terms());
            case TITLE -> add(document, TITLE + question.kind(), question.terms());
            case TEXT -> add(document, TEXT + question.kind(), question.terms());
            case OFF_DOMAIN -> throw new IllegalArgumentException("off-domain lines are not searched");
        }
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
