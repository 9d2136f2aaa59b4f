package nl.wegwijs.knowledge.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import nl.wegwijs.knowledge.content.SocialeKaart;
import nl.wegwijs.knowledge.content.Topic;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// What Lucene finds as it comes out of the box, to compare with: StandardAnalyzer and BM25 over the same titles, texts
/// and
/// phrasings, one document for each topic.
public final class PlainLucene implements AutoCloseable {

    private static final String TEXT = "text";
    private static final String TOPIC = "topic";
    private static final int MOST_TOPICS = 10;

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    public PlainLucene(SocialeKaart kaart) {
        try {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (var topic : kaart.topics()) {
                    writer.addDocument(document(topic));
                }
            }
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        searcher = new IndexSearcher(reader);
    }

    private static Document document(Topic topic) {
        var document = new Document();
        document.add(new StoredField(TOPIC, topic.id()));
        topic.texts().values().forEach(text -> {
            add(document, text.title());
            text.answer().forEach(line -> add(document, line));
            text.steps().forEach(line -> add(document, line));
            text.mistakes().forEach(line -> add(document, line));
        });
        topic.phrasings().values().forEach(phrasings -> phrasings.forEach(phrasing -> add(document, phrasing.text())));
        return document;
    }

    private static void add(Document document, String text) {
        document.add(new TextField(TEXT, text, Field.Store.NO));
    }

    /// Topic ids, best first.
    public List<String> find(String question) {
        try {
            var query = new BooleanQuery.Builder();
            for (var word : words(question)) {
                query.add(new TermQuery(new Term(TEXT, word)), BooleanClause.Occur.SHOULD);
            }
            var found = new LinkedHashSet<String>();
            for (var hit : searcher.search(query.build(), MOST_TOPICS).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get(TOPIC));
            }
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private LinkedHashSet<String> words(String question) throws IOException {
        var words = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream(TEXT, question)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && words.size() < IndexSearcher.getMaxClauseCount()) {
                words.add(word.toString());
            }
        }
        return words;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
            analyzer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing memory failed", e);
        }
    }
}
