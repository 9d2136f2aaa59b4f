package nl.wegwijs.knowledge.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;

/// One search in one field: what each topic scores, as part of what a text with just these terms would score (0 to
/// about 1).
final class FieldSearch {

    static final String TOPIC = "topic";
    private static final int MOST_TERMS = 600;

    private final IndexSearcher searcher;
    private final int topics;

    FieldSearch(IndexSearcher searcher, int topics) {
        this.searcher = searcher;
        this.topics = topics;
    }

    TopicScores search(String field, Collection<String> terms) {
        return search(field, WeightedTerm.sure(terms));
    }

    TopicScores search(String field, List<WeightedTerm> terms) {
        try {
            return searchAll(field, terms);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private TopicScores searchAll(String field, List<WeightedTerm> terms) throws IOException {
        var scores = new TopicScores(topics);
        var reader = searcher.getIndexReader();
        var documents = reader.getDocCount(field);
        if (documents == 0 || terms.isEmpty()) {
            return scores;
        }
        var query = new BooleanQuery.Builder();
        var all = 0.0;
        for (var weighted : terms.stream().limit(MOST_TERMS).toList()) {
            var term = new Term(field, weighted.term());
            var frequency = reader.docFreq(term);
            all += weighted.weight() * rarity(documents, frequency);
            if (frequency > 0) {
                query.add(new BoostQuery(new TermQuery(term), weighted.weight()), BooleanClause.Occur.SHOULD);
            }
        }
        searcher.search(query.build(), new BestByTopic(scores, all * TopicIndex.ONE_MATCH));
        return scores;
    }

    /// As BM25 has it.
    private static double rarity(int documents, int frequency) {
        return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }

    /// Whether any document has this field.
    boolean has(String field) {
        try {
            return searcher.getIndexReader().getDocCount(field) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /// How rare the terms are that no document of the field has, as part of all terms; 1 for an unknown field.
    double unknownPart(String field, Collection<String> terms) {
        try {
            IndexReader reader = searcher.getIndexReader();
            var documents = reader.getDocCount(field);
            var all = 0.0;
            var unknown = 0.0;
            for (var text : terms) {
                var frequency = reader.docFreq(new Term(field, text));
                all += rarity(documents, frequency);
                unknown += frequency == 0 ? rarity(documents, 0) : 0;
            }
            return all == 0 ? 1 : unknown / all;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    private static final class BestByTopic extends SimpleCollector {

        private final TopicScores scores;
        private final double whole;
        private NumericDocValues topicOf = org.apache.lucene.index.DocValues.emptyNumeric();
        private Scorable scorer = new Scorable() {
            @Override
            public float score() {
                return 0;
            }
        };

        BestByTopic(TopicScores scores, double whole) {
            this.scores = scores;
            this.whole = whole;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            topicOf = context.reader().getNumericDocValues(TOPIC);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            if (topicOf.advanceExact(document)) {
                scores.add((int) topicOf.longValue(), scorer.score() / whole);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
